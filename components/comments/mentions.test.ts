import { expect, test } from "vitest";
import { bodyParts, mentionedIn, peopleFor, typedName } from "./mentions";

const van = { id: "1", name: "Nguyễn Văn" };
const an = { id: "2", name: "Nguyễn Văn An" };
const lan = { id: "3", name: "Lê Thị Lan" };
const namesake = { id: "4", name: "Lê Thị Lan" };
const people = [van, an, lan, namesake];
const nobody = new Set<string>();

test.each([
  ["nobody", "Chào cả nhà", []],
  ["the longer of two names", "@Nguyễn Văn An xem giúp", ["2"]],
  ["the shorter where it ends", "@Nguyễn Văn, xem giúp", ["1"]],
  ["not a name that goes on", "@Nguyễn Văng", []],
  ["a name written in parts (NFD)", "@Nguyễn Văn An".normalize("NFD"), ["2"]],
  ["each once", "@Nguyễn Văn và @Nguyễn Văn", ["1"]],
  ["both namesakes when typed by hand", "@Lê Thị Lan", ["3", "4"]],
])("mentions %s", (_what, body, ids) => {
  expect(mentionedIn(body, people, nobody)).toEqual(ids);
});

test("of namesakes the one picked is meant", () => {
  expect(mentionedIn("@Lê Thị Lan", people, new Set(["4"]))).toEqual(["4"]);
});

test("a body is cut without losing a character", () => {
  const body = "Nhờ @Lê Thị Lan và a@b.vn xem.\nCảm ơn";
  expect(
    bodyParts(body, people)
      .map(({ text }) => text)
      .join(""),
  ).toBe(body);
});

test.each([
  ["@", 1, ""],
  ["Nhờ @le thi", 11, "le thi"],
  ["a@b", 3, undefined],
  ["@Lan\nxong", 9, undefined],
])("%j with the caret at %i is typing %j", (text, caret, words) => {
  expect(typedName(text, caret)?.words).toBe(words);
});

test("names are found without marks", () => {
  expect(peopleFor("le lan", people)).toEqual([lan, namesake]);
});
