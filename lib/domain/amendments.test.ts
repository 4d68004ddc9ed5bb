import { describe, expect, test } from "vitest";
import { type Amendment, amend, amendmentChange, findQuestion } from "./amendments";
import type { Limit } from "./form";
import { sampleBook } from "./sample";

const limit = (number: number, value: number, question = "1"): Amendment => ({
  number,
  change: { what: "limit", question, value, unit: "words", verified: true },
  source: `Thư số ${number}`,
});
const limitOf = (amendments: readonly Amendment[], upTo: number | null, question = "1"): Limit | undefined => {
  const found = findQuestion(amend(sampleBook, amendments, upTo), question)?.question;
  return found && "limit" in found ? found.limit : undefined;
};

describe("an amended rulebook", () => {
  test.each([
    [null, 300],
    [3, 300],
    [2, 200],
    [1, 100],
    [0, 3],
  ])("up to number %s limits question 1 to %i, in whatever order the amendments come", (upTo, value) => {
    expect(limitOf([limit(3, 300), limit(1, 100), limit(2, 200)], upTo)?.value).toBe(value);
  });

  test("says where a number is from", () => {
    const cited = { vi: "Thư số 1", en: "Thư số 1" };
    expect(limitOf([limit(1, 100)], null)).toEqual({ value: 100, unit: "words", language: "submission", source: cited, verified: true });
  });

  test("takes a new help text and a new deadline", () => {
    const help = { vi: "Khác", en: "Other" };
    const book = amend(
      sampleBook,
      [
        { number: 1, change: { what: "help", question: "4", help }, source: "UNESCO" },
        { number: 2, change: { what: "deadline", deadline: "2027-03-10T23:00:00Z", verified: true }, source: "UNESCO" },
      ],
      null,
    );
    expect(findQuestion(book, "4")?.question.help).toEqual(help);
    expect(book.call).toMatchObject({ deadline: "2027-03-10T23:00:00Z", deadlineVerified: true, deadlineSource: { vi: "UNESCO" } });
  });

  test("keeps a pinned form on its amendment, but never on an outdated deadline", () => {
    const later: Amendment = {
      number: 2,
      change: { what: "deadline", deadline: "2027-02-01T23:00:00Z", verified: true },
      source: "UNESCO",
    };
    const book = amend(sampleBook, [limit(1, 100), later, limit(3, 300)], 1);
    expect(book.call.deadline).toBe("2027-02-01T23:00:00Z");
    expect(limitOf([limit(1, 100), later, limit(3, 300)], 1)?.value).toBe(100);
  });

  test("leaves the rulebook itself, other questions and what has no limit as they were", () => {
    const before = JSON.stringify(sampleBook);
    amend(sampleBook, [limit(1, 100)], null);
    expect(JSON.stringify(sampleBook)).toBe(before);
    for (const question of ["4", "99"]) expect(amend(sampleBook, [limit(1, 100, question)], null)).toEqual(sampleBook);
  });
});

test("a question is found with its section, and none is found by a name it has not", () => {
  expect(findQuestion(sampleBook, "A.1")).toMatchObject({ section: { id: "annexes" }, question: { kind: "files" } });
  for (const id of ["", "99", "constructor"]) expect(findQuestion(sampleBook, id)).toBeUndefined();
});

test.each([
  ["an identity of a question", { what: "limit", question: "1", value: 10, unit: "words", verified: true, id: "2" }],
  ["a limit of nothing", { what: "limit", question: "1", value: 0, unit: "words", verified: true }],
  ["a limit in pages", { what: "limit", question: "1", value: 1, unit: "pages", verified: true }],
  ["a day without its zone", { what: "deadline", deadline: "2027-03-03T23:59:00", verified: true }],
  ["help in one language", { what: "help", question: "1", help: { vi: "x" } }],
  ["the stages", { what: "stages", stages: [] }],
])("nobody amends %s", (_what, change) => {
  expect(amendmentChange.safeParse(change).success).toBe(false);
});
