import { expect, test } from "vitest";
import { richText } from "../rich-text-shape";
import { canonicalText } from "./reading";
import { textExtensions, textSchema } from "./schema";

test("a text can hold what the form allows and nothing else", () => {
  expect(textExtensions.map(({ name }) => name).sort()).toEqual(
    [...Object.keys(textSchema.nodes), ...Object.keys(textSchema.marks)].sort(),
  );
  expect(Object.keys(textSchema.marks).sort()).toEqual(["bold", "comment", "italic"]);
  expect(() => canonicalText({ type: "doc", content: [{ type: "heading" }] } as never)).toThrow();
});

test("every text of the schema is one that may be stored", () => {
  const { nodes } = textSchema;
  const paragraph = nodes.paragraph?.create(
    null,
    [textSchema.text("a", [textSchema.mark("bold")]), nodes.hardBreak?.create()].filter((node) => node != null),
  );
  const doc = nodes.doc?.create(
    null,
    [paragraph, nodes.orderedList?.create({ start: 3 }, nodes.listItem?.create(null, paragraph))].filter((node) => node != null),
  );
  expect(richText.safeParse(canonicalText(doc?.toJSON())).success).toBe(true);
});
