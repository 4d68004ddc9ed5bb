import { expect, test } from "vitest";
import { textOf } from "./rich-text";
import { complete, sampleBook } from "./sample";
import { unprintableAnswers } from "./unprintable-answers";
import type { AnswerValue } from "./values";

function reasons(changes: Record<string, AnswerValue>) {
  const contents = complete("fr");
  return unprintableAnswers(sampleBook, { ...contents, answers: new Map([...contents.answers, ...Object.entries(changes)]) });
}

test("a dossier of plain words has none", () => {
  expect(reasons({ "2/fr": { doc: textOf("L’été à Huế : 1.500 ₫, cœur → ☑ “vâng” 12 %") } })).toEqual([]);
});

test("each language of each kind of answer is named with its characters, in the order of the form", () => {
  const found = reasons({
    "5/vi": { initiatives: [{ title: "Chợ 🦀", text: "漢 và 漢" }] },
    "3/all": { person: { name: "Lan\u0007", email: "lan@example.vn" } },
    "1/fr": { text: "漢字" },
    "1/vi": { text: "🦀" },
  });
  expect(found).toEqual([
    { code: "unprintable", question: "1", language: "vi", detail: "🦀" },
    { code: "unprintable", question: "1", language: "fr", detail: "漢, 字" },
    { code: "unprintable", question: "3", language: "all", detail: "U+0007" },
    { code: "unprintable", question: "5", language: "vi", detail: "🦀, 漢" },
  ]);
});

test("what is not asked is not printed, and of many characters the first ten are named", () => {
  expect(reasons({ "4.1/fr": { text: "漢" } })).toEqual([]);
  const many = [...Array(12).keys()].map((n) => String.fromCodePoint(0x4e00 + n)).join("");
  expect(reasons({ "1/fr": { text: many } })[0]?.detail).toBe("一, 丁, 丂, 七, 丄, 丅, 丆, 万, 丈, 三, …");
});
