import { expect, test } from "vitest";
import { promisesOf, yearsOwed } from "./commitments";
import type { FrozenPacket } from "./frozen-packet";
import { textOf } from "./rich-text";
import type { Rulebook } from "./rulebook";
import { sampleBook } from "./sample";

const rulebook: Rulebook = {
  ...sampleBook,
  promises: [
    { question: "5", scope: "local" },
    { question: "6", scope: "budget" },
    { question: "2", scope: "communication" },
    { question: "8", scope: "conference" },
    { question: "99", scope: "reporting" },
  ],
};

const answer = (question: string, language: "vi" | "en" | "all", value: FrozenPacket["answers"][number]["value"]) => ({
  question,
  language,
  version: 1,
  value,
});

function packet(answers: FrozenPacket["answers"]): FrozenPacket {
  const words = { vi: "Huế", en: "Hue" };
  const facts = { callId: "x", rulebookId: "x", amendment: 0, city: words, team: words, field: "crafts", language: "en" as const };
  const way = { number: 1, amendments: [], people: [], moves: [], rules: [], key: null };
  return { ...facts, ...way, frozenAt: "2027-02-01T00:00:00.000Z", frozenBy: "Lan", answers, files: [] };
}

test("every initiative is a promise of its own, with the words that were sent and the Vietnamese beside them", () => {
  const told = promisesOf(
    packet([
      answer("5", "vi", {
        initiatives: [
          { title: "Lễ hội", text: "Mỗi năm" },
          { title: "", text: " " },
          { title: "Trại sáng tác", text: "" },
        ],
      }),
      answer("5", "en", {
        initiatives: [
          { title: "Festival", text: "Every year" },
          { title: "Camp", text: "" },
        ],
      }),
    ]),
    rulebook,
  );
  expect(told).toEqual([
    {
      scope: "local",
      question: "5",
      ordinal: 1,
      titleVi: "Lễ hội",
      titleSent: "Festival",
      textVi: "Mô tả: Mỗi năm",
      textSent: "Description: Every year",
    },
    { scope: "local", question: "5", ordinal: 2, titleVi: "Trại sáng tác", titleSent: "Camp", textVi: "", textSent: "" },
  ]);
});

test("a text, a table and an accepted statement are one promise each, in the order of the rulebook", () => {
  const told = promisesOf(
    packet([
      answer("8", "all", { accepted: true }),
      answer("2", "en", { doc: textOf("Radio and press") }),
      answer("6", "all", { numbers: { "2028": { total: 1200, share: 5 } } }),
    ]),
    rulebook,
  );
  expect(told.map(({ scope, titleSent, textSent }) => [scope, titleSent, textSent])).toEqual([
    ["budget", "Question", "2028: Total 1,200, Share 5 (USD)\n2029: Total –, Share – (USD)"],
    ["communication", "Question", "Radio and press"],
    ["conference", "Question", "The city undertakes."],
  ]);
  expect(told[1]).toMatchObject({ titleVi: "Question", textVi: "" });
});

test("what was not answered, answered with nothing, emptied or not accepted promises nothing", () => {
  const none = packet([
    answer("2", "en", { nothing: true }),
    answer("8", "all", { accepted: false }),
    answer("5", "en", { initiatives: [] }),
  ]);
  expect(promisesOf(none, rulebook)).toEqual([]);
  expect(promisesOf(packet([answer("2", "en", { doc: textOf("  ") })]), rulebook)).toEqual([]);
});

test("a designation binds for the four full years after it", () => {
  expect(yearsOwed(2027)).toEqual({ fromYear: 2028, toYear: 2031 });
});
