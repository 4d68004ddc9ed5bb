import { describe, expect, test } from "vitest";
import { answerKey, type Contents, isAsked, missing, missingOf, progressOf } from "./completeness";
import type { AnswerLanguage, SubmissionLanguage } from "./form";
import { textOf } from "./rich-text";
import { sampleQuestions as ask, complete, sampleBook } from "./sample";
import type { AnswerValue } from "./values";

const holding = (
  answers: readonly (readonly [string, AnswerLanguage, AnswerValue])[],
  files: readonly [string, number][] = [],
  language: SubmissionLanguage = "en",
): Contents => ({
  language,
  answers: new Map(answers.map(([question, spoken, value]) => [answerKey(question, spoken), value])),
  files: new Map(files),
});

test("an empty dossier lacks every required question, in the order of the form and in each of its languages", () => {
  const told = missing(sampleBook, holding([])).map(({ code, question, language }) => [question, language ?? "", code].join(" "));
  expect(told).toEqual([
    "1 vi unanswered",
    "1 en unanswered",
    "2 vi unanswered",
    "2 en unanswered",
    "3 all unanswered",
    "4 all unanswered",
    "5 vi unanswered",
    "5 en unanswered",
    "6 all unanswered",
    "8 all unanswered",
    "A.1  too-few-files",
  ]);
});

test("a complete one lacks nothing", () => {
  expect(missing(sampleBook, complete("en"))).toEqual([]);
  expect(missing(sampleBook, complete("fr"))).toEqual([]);
});

describe("what is not translated", () => {
  test("nothing to say in the text that is sent does not stand for a Vietnamese text", () => {
    const contents = holding([
      ["2", "vi", { doc: textOf("Huế") }],
      ["2", "en", { nothing: true }],
    ]);
    expect(missingOf(ask.long, contents)).toEqual([{ code: "not-translated", question: "2", language: "en" }]);
  });

  const english = (answers: Parameters<typeof holding>[0]) =>
    missingOf(ask.long, holding(answers)).filter(({ language }) => language === "en");

  test("is told apart from what is not answered", () => {
    expect(english([["2", "vi", { doc: textOf("Huế") }]])).toEqual([{ code: "not-translated", question: "2", language: "en" }]);
    expect(english([])).toEqual([{ code: "unanswered", question: "2", language: "en" }]);
  });

  test("is not answered either, while the Vietnamese is empty again", () => {
    expect(english([["2", "vi", { doc: textOf("") }]])).toMatchObject([{ code: "unanswered" }]);
  });

  test("may be nothing to say, in each language", () => {
    expect(missingOf(ask.long, holding([["2", "vi", { nothing: true }]]))).toMatchObject([{ code: "not-translated" }]);
    expect(
      missingOf(
        ask.long,
        holding([
          ["2", "vi", { nothing: true }],
          ["2", "en", { nothing: true }],
        ]),
      ),
    ).toEqual([]);
  });

  test("is asked in the bid's own language", () => {
    expect(missingOf(ask.long, holding([["2", "en", { doc: textOf("Hue") }]], [], "fr")).map(({ language }) => language)).toEqual([
      "vi",
      "fr",
    ]);
  });
});

describe("a question that depends on a choice", () => {
  test.each([
    ["nothing chosen", [], false],
    ["the other choice", [["4", "all", { choice: "crafts" }]], false],
    ["taken back", [["4", "all", { choice: "" }]], false],
    ["a value of another kind", [["4", "all", { text: "music" }]], false],
    ["the choice", [["4", "all", { choice: "music" }]], true],
  ] as const)("with %s", (_what, answers, asked) => {
    const contents = holding(answers);
    expect(isAsked(ask.conditional, contents.answers)).toBe(asked);
    expect(missingOf(ask.conditional, contents).length > 0).toBe(asked);
  });
});

test.each([
  [0, [{ code: "too-few-files", question: "A.1", count: 0, limit: 2 }]],
  [1, [{ code: "too-few-files", question: "A.1", count: 1, limit: 2 }]],
  [2, []],
  [3, []],
])("with %i files in a slot of at least two", (count, reasons) => {
  expect(missingOf(ask.files, holding([], [["A.1", count]]))).toEqual(reasons);
});

test("progress counts questions asked and those done in every language", () => {
  const questions = sampleBook.sections[0]?.questions ?? [];
  expect(progressOf(questions, holding([]))).toEqual({ asked: 8, done: 1 });
  expect(progressOf(questions, holding([["1", "vi", { text: "Huế" }]]))).toEqual({ asked: 8, done: 1 });
  expect(progressOf(questions, holding([["4", "all", { choice: "music" }]]))).toEqual({ asked: 9, done: 2 });
  expect(progressOf(questions, complete("en"))).toEqual({ asked: 8, done: 8 });
});
