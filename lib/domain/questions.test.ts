import { describe, expect, test } from "vitest";
import { draftSchema, finalSchema, readValue } from "./answer-shapes";
import type { Question } from "./form";
import { answerText, lacks, languagesOf, printAnswer } from "./questions";
import type { ReasonCode } from "./result";
import { textOf } from "./rich-text";
import { sampleQuestions as ask, finished, sampleBook } from "./sample";
import type { AnswerValue } from "./values";

const unfinished: readonly (readonly [what: string, question: Question, value: unknown, code: ReasonCode])[] = [
  ["an empty line", ask.short, { text: "" }, "unanswered"],
  ["a line of blanks", ask.short, { text: " \n" }, "unanswered"],
  ["a line over its limit", ask.short, { text: "một hai ba bốn" }, "over-limit"],
  ["an empty text", ask.long, { doc: textOf("") }, "unanswered"],
  ["a text over its limit", ask.long, { doc: textOf("một hai\nba bốn") }, "over-limit"],
  ["no choice", ask.choice, { choice: "" }, "unanswered"],
  ["nobody", ask.person, { person: {} }, "unanswered"],
  ["a person half named", ask.person, { person: { name: "Nguyễn" } }, "incomplete"],
  ["an address that is none", ask.person, { person: { name: "Nguyễn", email: "hue" } }, "incomplete"],
  ["no initiative", ask.initiatives, { initiatives: [] }, "unanswered"],
  ["an initiative not begun", ask.initiatives, { initiatives: [{ title: " ", text: "" }] }, "unanswered"],
  ["an initiative half written", ask.initiatives, { initiatives: [{ title: "Lễ hội", text: "" }] }, "incomplete"],
  ["an initiative's part over its limit", ask.initiatives, { initiatives: [{ title: "một hai ba bốn", text: "x" }] }, "over-limit"],
  ["an empty table", ask.numbers, { numbers: {} }, "unanswered"],
  ["a table with gaps", ask.numbers, { numbers: { 2028: { total: 1 } } }, "incomplete"],
  ["a commitment not accepted", ask.statement, { accepted: false }, "not-accepted"],
];

describe("unfinished", () => {
  test.each(unfinished)("%s may be saved and not sent", (_what, question, value, code) => {
    const language = languagesOf(question, "en").at(-1) ?? "all";
    const draft = draftSchema(question).parse(value);
    expect(lacks(question, draft, language).map((reason) => reason.code)).toEqual([code]);
    expect(lacks(question, draft, language)[0]).toMatchObject({ question: question.id, language });
    expect(
      finalSchema(question, language)
        .safeParse(value)
        .error?.issues.map(({ message }) => message),
    ).toEqual([code]);
    expect(readValue(draft)).toEqual(draft);
  });

  test("a limit binds the text that is sent, not the Vietnamese one", () => {
    const long = { text: "một hai ba bốn" };
    expect(lacks(ask.short, long, "vi")).toEqual([]);
    for (const language of ["en", "fr"] as const)
      expect(lacks(ask.short, long, language)).toEqual([{ code: "over-limit", question: "1", language, count: 4, limit: 3 }]);
  });

  test("every initiative and every gap is counted", () => {
    const two = {
      initiatives: [
        { title: "a", text: "" },
        { title: "", text: "b" },
      ],
    };
    expect(lacks(ask.initiatives, two, "en")).toMatchObject([{ code: "incomplete", count: 2 }]);
    expect(lacks(ask.numbers, { numbers: { 2028: { total: 1 } } }, "all")).toMatchObject([{ code: "incomplete", count: 3 }]);
  });

  test.each([ask.optional, { ...ask.statement, required: false }])(
    "what is not required lacks nothing when it is emptied again (%#)",
    (question: Question) => {
      const empty: AnswerValue = question.kind === "statement" ? { accepted: false } : { text: "" };
      expect([lacks(question, undefined, "en"), lacks(question, empty, "en")]).toEqual([[], []]);
      expect(lacks(ask.optional, { text: "một hai ba bốn" }, "en")).toMatchObject([{ code: "over-limit" }]);
    },
  );

  test("what is required and not there at all is unanswered", () => {
    for (const question of [ask.short, ask.choice, ask.statement])
      expect(lacks(question, undefined, "en")).toMatchObject([{ code: "unanswered" }]);
  });
});

const withValue: readonly Question[] = Object.values(ask).filter(({ kind }) => kind !== "files");

describe("finished", () => {
  test.each(withValue.map((question) => [question.kind, question] as const))("%s may be sent, read back and printed", (_kind, question) => {
    const value = finished(question);
    expect(finalSchema(question, "en").parse(value)).toEqual(value);
    expect(readValue(JSON.parse(JSON.stringify(value)))).toEqual(value);
    expect(answerText(question, value, sampleBook.nothing, "en")).not.toBe("");
    for (const language of ["vi", "en", "fr"] as const)
      expect(printAnswer(question, value, sampleBook.nothing, language).length).toBeGreaterThan(0);
  });
});

describe("of the wrong kind", () => {
  test.each([
    ["a choice that is none of the options", ask.choice, { choice: "chess" }],
    ["a field the form has not", ask.person, { person: { name: "x", rank: "y" } }],
    ["a part the form has not", ask.initiatives, { initiatives: [{ title: "x", more: "y" }] }],
    ["one initiative too many", ask.initiatives, { initiatives: [{}, {}, {}] }],
    ["a year the form has not", ask.numbers, { numbers: { 1999: { total: 1 } } }],
    ["a column the form has not", ask.numbers, { numbers: { 2028: { more: 1 } } }],
    ["more than all", ask.numbers, { numbers: { 2028: { share: 101 } } }],
    ["less than nothing", ask.numbers, { numbers: { 2028: { total: -1 } } }],
    ["a number that is none", ask.numbers, { numbers: { 2028: { total: Number.NaN } } }],
    ["words for a number", ask.numbers, { numbers: { 2028: { total: "12" } } }],
    ["a commitment in other words", ask.statement, { accepted: true, statement: "…" }],
    ["anything for files", ask.files, { text: "x" }],
    ["“nothing to say” where the form does not take it", ask.short, { nothing: true }],
    ["a value that says no", ask.long, { nothing: false }],
  ])("%s is not even a draft", (_what, question: Question, value) => {
    expect(draftSchema(question).safeParse(value).success).toBe(false);
  });

  test.each(withValue.map((question) => [question.kind, question] as const))("a value of every other kind is no %s", (_kind, question) => {
    const others = withValue.filter(
      (other) => JSON.stringify(Object.keys(finished(other))) !== JSON.stringify(Object.keys(finished(question))),
    );
    for (const other of others) expect(draftSchema(question).safeParse(finished(other)).success, other.kind).toBe(false);
  });

  test("a stored value of no kind is a broken row", () => {
    expect(() => readValue({ html: "<p>" })).toThrow();
  });
});

describe("nothing to say", () => {
  const nothing: AnswerValue = { nothing: true };

  test("is an answer where the form allows it, in the form's own words", () => {
    expect(finalSchema(ask.long, "en").parse(nothing)).toEqual(nothing);
    expect(answerText(ask.long, nothing, sampleBook.nothing, "vi")).toBe("Không có");
    expect(answerText(ask.long, nothing, sampleBook.nothing, "all")).toBe("No relevant information to provide");
    expect(printAnswer(ask.long, nothing, sampleBook.nothing, "fr")).toEqual([
      { type: "paragraph", runs: [{ text: "Aucune information" }] },
    ]);
  });
});

test("texts are asked in Vietnamese and the bid's language, everything else once, files not at all", () => {
  const told = Object.fromEntries(Object.values(ask).map((question) => [question.kind, languagesOf(question, "fr").join(" ")]));
  expect(told).toEqual({
    "short-text": "vi fr",
    "long-text": "vi fr",
    person: "all",
    choice: "all",
    initiatives: "vi fr",
    numbers: "all",
    statement: "all",
    files: "",
  });
});

test("numbers, names and choices are printed in the reader's language", () => {
  const table = { numbers: { 2028: { total: 1234.5, share: 2 } } };
  const row = (language: "vi" | "en") => printAnswer(ask.numbers, table, sampleBook.nothing, language);
  expect(row("vi")).toMatchObject([
    {
      head: ["", "Tổng", "Tỷ lệ"],
      rows: [
        ["2028", "1.234,5", "2"],
        ["2029", "–", "–"],
      ],
    },
  ]);
  expect(row("en")).toMatchObject([
    {
      head: ["", "Total", "Share"],
      rows: [
        ["2028", "1,234.5", "2"],
        ["2029", "–", "–"],
      ],
    },
  ]);
  expect(printAnswer(ask.choice, { choice: "music" }, sampleBook.nothing, "vi")).toEqual([
    { type: "paragraph", runs: [{ text: "Âm nhạc" }] },
  ]);
  expect(printAnswer(ask.person, { person: { name: "Lê", other: " " } }, sampleBook.nothing, "en")).toEqual([
    { type: "pairs", rows: [["Name", "Lê"]] },
  ]);
  expect(printAnswer(ask.statement, { accepted: false }, sampleBook.nothing, "en")).toEqual([]);
});

test("an initiative is printed under its title, without the parts left empty", () => {
  const value = {
    initiatives: [
      { title: "Lễ hội", text: "một\n\nhai" },
      { title: " ", text: "" },
      { title: "Chợ", text: "" },
    ],
  };
  expect(printAnswer(ask.initiatives, value, sampleBook.nothing, "vi")).toEqual([
    { type: "subheading", text: "Lễ hội" },
    { type: "paragraph", runs: [{ text: "Mô tả", italic: true }] },
    { type: "paragraph", runs: [{ text: "một" }] },
    { type: "paragraph", runs: [{ text: "hai" }] },
    { type: "subheading", text: "Chợ" },
  ]);
});
