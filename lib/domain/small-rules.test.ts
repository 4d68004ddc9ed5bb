import { expect, test } from "vitest";
import { daysLeft } from "./deadline";
import { folded } from "./folding";
import { Id } from "./ids";
import { excerpt } from "./mention-mail";
import { may, mayAtDesk } from "./permissions";
import { linesToBlocks, richBlocks } from "./print-blocks";
import { richText } from "./rich-text-shape";
import { sameValue } from "./values";

test.each([
  ["2027-03-01T23:00:00Z", 2],
  ["2027-03-01T23:00:01Z", 2],
  ["2027-03-03T12:00:00Z", 1],
  ["2027-03-03T23:00:00Z", 0],
  ["2027-03-03T23:00:01Z", -1],
  ["2027-03-04T23:00:01Z", -2],
])("at %s the deadline is %i days away", (now, days) => {
  expect(daysLeft(new Date(now), new Date("2027-03-03T23:00:00Z"))).toBe(days);
});

test.each([
  ["Thừa Thiên – Huế", "thua thien – hue"],
  ["ĐÀ NẴNG", "da nang"],
  ["Đà Nẵng".normalize("NFD"), "da nang"],
])("%s is searched as %s", (text, fold) => {
  expect(folded(text)).toBe(fold);
});

test.each(["", "1", "../x", "00000000-0000-0000-0000-00000000000g", "' or 1=1"])("%j is no id", (text) => {
  expect(Id.safeParse(text).success).toBe(false);
});

test("a mail shows the first line of a comment, cut between letters", () => {
  expect(excerpt("một\nhai")).toBe("một");
  expect([...excerpt("🎭".repeat(200))]).toHaveLength(160);
  expect(excerpt("🎭".repeat(200)).isWellFormed()).toBe(true);
});

test("silence in the permission table is refusal", () => {
  const table = { "answer.save": { "city-lead": ["drafting"], reader: "always" } } as never;
  expect(may(table, "city-lead", "answer.save", "drafting")).toBe(true);
  expect(may(table, "city-lead", "answer.save", "review")).toBe(false);
  expect(may(table, "city-editor", "answer.save", "drafting")).toBe(false);
  expect(may(table, "reader", "answer.save", "withdrawn")).toBe(true);
  expect(mayAtDesk({ "desk.view": ["reader"] } as never, "city-lead", "desk.view")).toBe(false);
});

test("a text is printed with its lists and emphasis, without its empty paragraphs", () => {
  const item = { type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "a" }] }] };
  const doc = richText.parse({
    type: "doc",
    content: [
      { type: "paragraph" },
      { type: "paragraph", content: [{ type: "text", text: "x", marks: [{ type: "bold" }, { type: "italic" }] }, { type: "hardBreak" }] },
      { type: "orderedList", content: [item] },
    ],
  });
  expect(richBlocks(doc)).toEqual([
    { type: "paragraph", runs: [{ text: "x", bold: true, italic: true }, { text: "\n" }] },
    { type: "list", ordered: true, items: [[{ type: "paragraph", runs: [{ text: "a" }] }]] },
  ]);
  expect(linesToBlocks("a\n \n\nb")).toHaveLength(2);
});

test.each([
  [{ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
  [[1, 2], [2, 1], false],
  [{ a: 1 }, { a: "1" }, false],
])("%j and %j are the same: %s", (one, other, same) => {
  expect(sameValue(one, other)).toBe(same);
});
