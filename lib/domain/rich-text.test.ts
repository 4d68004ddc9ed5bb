import { describe, expect, test } from "vitest";
import { emptyText, plainText, type RichText, textOf } from "./rich-text";
import { richText } from "./rich-text-shape";

const words = (text: string, more: object = {}) => ({ type: "text", text, ...more });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const doc = (...content: object[]) => ({ type: "doc", content });
const list = (type: string, ...texts: string[]) => ({
  type,
  content: texts.map((text) => ({ type: "listItem", content: [paragraph(words(text))] })),
});
const bold = { marks: [{ type: "bold" }] };

test.each([
  ["nothing yet", emptyText],
  ["words", doc(paragraph(words("Huế")))],
  ["bold and italic", doc(paragraph(words("Huế", { marks: [{ type: "bold" }, { type: "italic" }] })))],
  ["a line break", doc(paragraph(words("a"), { type: "hardBreak" }, words("b")))],
  ["a list", doc(list("bulletList", "a", "b"))],
  ["a numbered list with the editor's own attributes", doc({ ...list("orderedList", "a"), attrs: { start: 3, type: null } })],
  [
    "a list in a list",
    doc({ type: "bulletList", content: [{ type: "listItem", content: [paragraph(words("a")), list("bulletList", "b")] }] }),
  ],
])("takes %s", (_what, value) => {
  expect(richText.safeParse(value).success).toBe(true);
});

const refused: readonly (readonly [what: string, value: unknown])[] = [
  ["no document", paragraph(words("x"))],
  ["an empty document", doc()],
  ["words outside a paragraph", doc(words("x"))],
  ["a paragraph in a paragraph", doc(paragraph(paragraph(words("x"))))],
  ["an empty run of words", doc(paragraph(words("")))],
  ["an item outside a list", doc({ type: "listItem", content: [paragraph(words("x"))] })],
  ["a list without items", doc({ type: "bulletList", content: [] })],
  ["words straight in a list", doc({ type: "bulletList", content: [paragraph(words("x"))] })],
  ["an attribute of a paragraph", doc({ ...paragraph(words("x")), attrs: { textAlign: "center" } })],
  ["an attribute of a list", doc({ ...list("bulletList", "x"), attrs: { class: "x" } })],
  ["an attribute of a mark", doc(paragraph(words("x", { marks: [{ type: "bold", attrs: { color: "red" } }] })))],
  ["a third mark", doc(paragraph(words("x", { marks: [...bold.marks, ...bold.marks, ...bold.marks] })))],
  ["a link", doc(paragraph(words("x", { marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] })))],
  ...["underline", "strike", "code", "highlight", "textStyle"].map(
    (type) => [`a mark ${type}`, doc(paragraph(words("x", { marks: [{ type }] })))] as const,
  ),
  ...["heading", "blockquote", "codeBlock", "horizontalRule", "table", "image", "taskList", "iframe", "html"].map(
    (type) => [`a node ${type}`, doc({ type, content: [words("x")] })] as const,
  ),
  ["HTML for a text", "<p>x</p>"],
  ["more of the document", { ...doc(paragraph()), version: 1 }],
];

test.each(refused)("refuses %s", (_what, value) => {
  expect(richText.safeParse(value).success).toBe(false);
});

describe("plain text", () => {
  test("is a line a paragraph, item and break, in NFC", () => {
    const value = doc(
      paragraph(words("Thành phố ".normalize("NFD")), words("Huế", bold)),
      list("bulletList", "a", "b"),
      paragraph(words("c"), { type: "hardBreak" }, words("d")),
    );
    expect(plainText(value as RichText)).toBe("Thành phố Huế\na\nb\nc\nd");
  });

  test.each([
    ["", ""],
    ["Huế", "Huế"],
    ["một\nhai\n\nba", "một\nhai\nba"],
    ["một\r\nhai", "một\nhai"],
    ["Huế".normalize("NFD"), "Huế"],
  ])("%j becomes a text and back", (lines, back) => {
    const text = textOf(lines);
    expect(richText.safeParse(text).success).toBe(true);
    expect(plainText(text)).toBe(back);
  });
});
