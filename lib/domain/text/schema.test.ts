import { expect, test } from "vitest";
import { richText } from "../rich-text-shape";
import { canonicalText } from "./reading";
import { textSchema } from "./schema";

test("a text can hold what the form allows and nothing else", () => {
  expect(Object.keys(textSchema.nodes).sort()).toEqual([
    "bulletList",
    "doc",
    "figure",
    "hardBreak",
    "listItem",
    "orderedList",
    "paragraph",
    "text",
  ]);
  expect(() => canonicalText({ type: "doc", content: [{ type: "heading" }] } as never)).toThrow();
});

test("what is stored knows nodes and looks by these names, attributes and order", () => {
  const { nodes, marks, topNodeType } = textSchema;
  expect([topNodeType.name, Object.keys(nodes)[0], Object.keys(marks)]).toEqual(["doc", "paragraph", ["bold", "italic", "comment"]]);
  expect(nodes.orderedList.create().toJSON()).toEqual({ type: "orderedList", attrs: { start: 1, type: null } });
  expect([nodes.figure.create().attrs, marks.comment.create().attrs]).toEqual([{ id: null }, { thread: null }]);
  const { bold, italic, comment } = marks;
  expect([comment.excludes(comment), bold.excludes(italic), comment.spec.inclusive]).toEqual([false, false, false]);
});

/** The few things of an element that are looked at when it is pasted. */
function element(attributes: Readonly<Record<string, string>>, firstPoint: Readonly<Record<string, string>> = {}) {
  const get = (from: Readonly<Record<string, string>>) => ({
    getAttribute: (name: string) => from[name] ?? null,
    hasAttribute: (name: string) => name in from,
    style: {},
  });
  return { ...get(attributes), querySelector: () => get(firstPoint) } as unknown as HTMLElement;
}

test.each([
  ["a plain list", {}, {}, { start: 1, type: null }],
  ["one that goes on", { start: "3" }, {}, { start: 3, type: null }],
  ["one with letters", { type: "a" }, {}, { start: 1, type: "a" }],
  ["one of Word's", { style: "list-style-type: upper-roman" }, {}, { start: 1, type: "I" }],
  ["one of Google's", {}, { style: "font-size:11pt;list-style-type:lower-alpha" }, { start: 1, type: "a" }],
  ["one of Google's with numbers", {}, { style: "list-style-type:decimal" }, { start: 1, type: null }],
])("%s is pasted with its counting", (_what, list, point, attributes) => {
  const [rule] = textSchema.nodes.orderedList.spec.parseDOM ?? [];
  expect(rule?.getAttrs?.(element(list, point))).toEqual(attributes);
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
