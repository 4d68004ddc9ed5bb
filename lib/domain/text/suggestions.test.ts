import { Node } from "prosemirror-model";
import { expect, test } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import { type RichBlock, textOf } from "../rich-text";
import { nodeOf, plainOf, versionOf } from "./reading";
import { textSchema } from "./schema";
import { replacePassage } from "./suggestions";
import { markThread, threadsIn } from "./threads";
import { changeText, documentOf } from "./writing";

const [t, other] = ["33333333-3333-4333-8333-333333333333", "44444444-4444-4444-8444-444444444444"];
const id = "11111111-1111-4111-8111-111111111111";
const say = (figure: string) => (figure === id ? "25.000" : undefined);
const bold = [{ type: "bold" as const }];
const text = (words: string, marks?: typeof bold) => ({ type: "text" as const, text: words, ...(marks ? { marks } : {}) });
const figure = { type: "figure" as const, attrs: { id } };
const paragraph = (...content: object[]) => ({ type: "paragraph", content }) as RichBlock;
const nodeWith = (...content: RichBlock[]) => Node.fromJSON(textSchema, { type: "doc", content });

/** As the server does it: marks and replaces in a Yjs document, and reads the result again. */
function replaced(start: Node, from: number, to: number, words: string) {
  const doc = documentOf([]);
  changeText(doc, "vi", () => start);
  changeText(doc, "vi", (current) => markThread(current, { from, to }, t));
  const standing = () => nodeOf(documentOf([encodeStateAsUpdate(doc)]), "vi");
  changeText(doc, "vi", (current) => replacePassage(current, threadsIn(current, say).get(t) ?? { from: 0, to: 0 }, words, say));
  return { content: versionOf(standing()).content, plain: plainOf(standing(), say), passage: threadsIn(standing(), say).get(t)?.text };
}

test("the new words have the looks of the first letter, and the conversation stays on them", () => {
  const start = nodeWith(paragraph(text("một "), text("hai", bold), text(" ba")));
  const { content, passage } = replaced(start, 5, 11, "HAI và BA");
  expect(content).toEqual([paragraph(text("một "), text("HAI và BA", bold))]);
  expect(passage).toBe("HAI và BA");
});

test("nothing in its place takes the passage away, and leaves no empty mark", () => {
  const { plain, passage } = replaced(nodeWith(paragraph(text("một hai ba"))), 4, 8, "");
  expect([plain, passage]).toEqual(["một ba", undefined]);
});

test("a figure stays a reference where the new words still say its value, and only there", () => {
  const start = nodeWith(paragraph(text("Có "), figure, text(" người.")));
  const to = start.content.size - 1;
  expect(replaced(start, 1, to, "Khoảng 25.000 thợ.").content).toEqual([paragraph(text("Khoảng "), figure, text(" thợ."))]);
  expect(replaced(start, 1, to, "Có 125.000 người.").content).toEqual([paragraph(text("Có 125.000 người."))]);
  const two = nodeWith(paragraph(text("Từ "), { ...figure, attrs: { id: id.replace(/^1/, "2") } }, text(" đến "), figure, text(".")));
  expect(replaced(two, 1, two.content.size - 1, "Đến 25.000.").content).toEqual([paragraph(text("Đến "), figure, text("."))]);
});

test("lines are breaks inside one paragraph, and paragraphs where the passage had several", () => {
  expect(replaced(nodeWith(paragraph(text("một hai"))), 1, 8, "một\nhai").content).toEqual([
    paragraph(text("một"), { type: "hardBreak" }, text("hai")),
  ]);
  const several = Node.fromJSON(textSchema, textOf("một hai\nba bốn"));
  const { content, passage } = replaced(several, 5, 12, "2\nva\n3");
  expect(content).toEqual([paragraph(text("một 2")), paragraph(text("va")), paragraph(text("3 bốn"))]);
  expect(passage).toBe("2\nva\n3");
});

test("other conversations stay on the words that stay", () => {
  const start = markThread(nodeWith(paragraph(text("một hai ba bốn"))), { from: 9, to: 11 }, other);
  const after = replacePassage(start, { from: 5, to: 15 }, "HAI ba BỐN");
  expect(threadsIn(after).get(other)?.text).toBe("ba");
});
