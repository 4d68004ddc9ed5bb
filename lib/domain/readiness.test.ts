import { expect, test } from "vitest";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import type { Advice } from "./advice";
import type { Evidence } from "./guards";
import { readinessOf } from "./readiness";
import { complete, sampleBook } from "./sample";
import type { Transition } from "./stages";

const nothing: Advice = { stale: [], departures: [], repeated: [], unchecked: [] };
const quiet = { advice: nothing, figures: [], papers: [], today: "2027-01-01" };
const empty = { language: "en", answers: new Map(), files: new Map() } as const;

function evidence(more: Partial<Evidence> = {}): Evidence {
  return {
    rulebook: uccn2027,
    contents: empty,
    openThreads: 0,
    openRounds: 0,
    field: "crafts",
    rivals: [],
    now: new Date("2027-01-01"),
    ...more,
  };
}

test("an empty bid is told everything that the submission would refuse, in the order of the form, the whole dossier first", () => {
  const { blocks } = readinessOf({ evidence: evidence({ openThreads: 2, now: new Date("2028-01-01") }), ...quiet });
  expect(blocks[0]?.question).toBeUndefined();
  expect(blocks.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["open-threads", "deadline-passed", "too-few-files", "unanswered"]),
  );
  const order = uccn2027.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
  const places = blocks.flatMap(({ question }) => (question ? [order.indexOf(question)] : []));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBeGreaterThan(40);
});

test("advice is told apart, names its place, and blocks nothing", () => {
  const submit = {
    id: "submit",
    from: ["consultation"],
    to: "submitted",
    by: [],
    requires: ["within-limits"],
    note: "optional",
    direction: "forward",
  };
  const rulebook = { ...sampleBook, transitions: [{ ...submit, words: { vi: "Nộp", en: "Submit" } } as Transition] };
  const advice: Advice = {
    stale: [{ question: "2", language: "en", from: "a", to: "b" }],
    departures: [{ question: "1", language: "en", terms: [] }],
    repeated: [
      {
        language: "vi",
        places: [
          { question: "2", sentence: "x" },
          { question: "7", sentence: "x" },
        ],
      },
    ],
    unchecked: [
      { language: "vi", written: 3, questions: ["1", "2"] },
      { language: "en", written: 0, questions: [] },
    ],
  };
  const ready = readinessOf({
    evidence: evidence({ rulebook, contents: complete("en") }),
    ...quiet,
    advice,
    figures: [{ kind: "without-source", figureId: "x" }],
  });
  expect(ready.blocks).toEqual([]);
  expect(ready.advice).toEqual([
    { code: "translation-older", question: "2", language: "en" },
    { code: "text-repeated", question: "2", language: "vi", detail: "7" },
    { code: "term-departs", question: "1", language: "en", count: 0 },
    { code: "texts-unchecked", language: "vi", count: 2 },
    { code: "figures-doubtful", count: 1 },
    { code: "deadline-unverified" },
  ]);
});

test("a limit that nobody has compared with the form is said", () => {
  const { advice } = readinessOf({ evidence: evidence(), ...quiet });
  expect(advice.map(({ code }) => code)).toEqual(["limits-unverified", "deadline-unverified"]);
  expect(advice[0]?.count).toBeGreaterThan(30);
});

test("a rulebook that sends nothing blocks nothing", () => {
  expect(readinessOf({ evidence: evidence({ rulebook: sampleBook }), ...quiet }).blocks).toEqual([]);
});
