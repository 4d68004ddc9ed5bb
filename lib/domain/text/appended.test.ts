import { Node } from "prosemirror-model";
import { expect, test } from "vitest";
import { type RichText, textOf } from "../rich-text";
import { appended } from "./appended";
import { plainOf } from "./reading";
import { textSchema } from "./schema";

const after = (text: RichText, ...paragraphs: string[]) => {
  const node = appended(Node.fromJSON(textSchema, text), paragraphs);
  node.check();
  return plainOf(node, () => undefined);
};

test("paragraphs come after all that is said, in NFC", () => {
  expect(after(textOf("Một.\nHai."), "Ba.", "Bốn.".normalize("NFD"))).toBe("Một.\nHai.\nBa.\nBốn.");
});

test("empty paragraphs at the end give way, those between stay", () => {
  const empty = { type: "paragraph" as const };
  const said = textOf("Một.").content;
  expect(after({ type: "doc", content: [empty] }, "Hai.")).toBe("Hai.");
  expect(after({ type: "doc", content: [...said, empty, ...said, empty, empty] }, "Hai.")).toBe("Một.\n\nMột.\nHai.");
});

test("a list at the end stays a list", () => {
  const list = { type: "bulletList" as const, content: [{ type: "listItem" as const, content: textOf("Điểm").content }] };
  const node = appended(Node.fromJSON(textSchema, { type: "doc", content: [list] }), ["Hai."]);
  expect(node.content.content.map(({ type }) => type.name)).toEqual(["bulletList", "paragraph"]);
});
