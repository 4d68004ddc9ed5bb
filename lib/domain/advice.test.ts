import { describe, expect, test } from "vitest";
import { adviceOf } from "./advice";
import type { ReadAnswer } from "./answers";
import type { AnswerLanguage } from "./form";
import type { Term } from "./glossary";
import { sampleQuestions as ask } from "./sample";
import type { AnswerValue } from "./values";

const at = new Date("2026-11-22T03:00:00Z");
const artisan: Term = { id: "t1", vi: "nghệ nhân", en: "artisan", fr: "artisan", note: "" };
const questions = [ask.short, ask.long, ask.person, ask.choice, ask.initiatives, ask.files];
const long = "Tổ công tác đã tổ chức hai cuộc tọa đàm với người dân.";

function answer(question: string, language: AnswerLanguage, text: string, more: Partial<ReadAnswer> = {}): ReadAnswer {
  const value: AnswerValue = { text };
  const saved = { id: `${question}${language}`, version: 1, savedById: "p1", savedBy: "Lan", savedAt: at };
  return { question, language, text, value, ...saved, sourceText: null, checkedBy: null, checkedAt: null, ...more };
}

const advise = (...answers: readonly ReadAnswer[]) => adviceOf(questions, answers, [artisan], "en");

describe("advice", () => {
  test("on a bid of which nothing is written is that nothing is written", () => {
    expect(advise()).toEqual({
      stale: [],
      departures: [],
      repeated: [],
      unchecked: [
        { language: "vi", written: 0, questions: [] },
        { language: "en", written: 0, questions: [] },
      ],
    });
  });

  test("names translations older than their source, in the order of the form", () => {
    const told = advise(
      answer("2", "en", "Two", { sourceText: "Hai" }),
      answer("2", "vi", "Ba"),
      answer("1", "vi", "Mới"),
      answer("1", "en", "Old", { sourceText: "Cũ", checkedAt: at }),
      answer("5", "vi", "Như cũ"),
      answer("5", "en", "As before", { sourceText: "Như cũ" }),
    );
    expect(told.stale).toEqual([
      { question: "1", language: "en", from: "Cũ", to: "Mới" },
      { question: "2", language: "en", from: "Hai", to: "Ba" },
    ]);
  });

  test("names terms that are put otherwise", () => {
    const told = advise(
      answer("2", "vi", "Mười nghệ nhân"),
      answer("2", "en", "Ten skilled people"),
      answer("5", "vi", "nghệ nhân"),
      answer("5", "en", "Artisans"),
    );
    expect(told.departures).toEqual([{ question: "2", language: "en", terms: [artisan] }]);
  });

  test("names sentences of several answers, language by language", () => {
    const told = advise(answer("2", "vi", long), answer("5", "vi", long), answer("1", "en", long), answer("3", "all", long));
    expect(told.repeated.map(({ language, places }) => [language, places.map(({ question }) => question)])).toEqual([["vi", ["2", "5"]]]);
  });

  test("says nothing against the form's own phrase for nothing to say", () => {
    const nothing = { value: { nothing: true } as const };
    const phrase = "Không có thông tin nghệ nhân nào liên quan để cung cấp";
    const told = advise(answer("2", "vi", phrase, nothing), answer("2", "en", "Nothing", nothing), answer("5", "vi", phrase, nothing));
    expect([told.departures, told.repeated]).toEqual([[], []]);
  });

  test("counts what is written and names what nobody has checked", () => {
    const told = advise(
      answer("1", "vi", "Huế", { checkedAt: at }),
      answer("2", "vi", "Huế"),
      answer("5", "vi", " "),
      answer("1", "en", "Hue"),
      answer("3", "all", "Lan"),
    );
    expect(told.unchecked).toEqual([
      { language: "vi", written: 2, questions: ["2"] },
      { language: "en", written: 1, questions: ["1"] },
    ]);
  });
});
