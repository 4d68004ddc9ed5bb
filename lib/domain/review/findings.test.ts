import { describe, expect, test } from "vitest";
import type { Thread } from "../comments";
import type { Result } from "../result";
import {
  type Decider,
  decideFindingAnswer,
  decideRaiser,
  decideReopen,
  decideSettle,
  decideTurned,
  decideWeight,
  type FindingFacts,
} from "./findings";

const at = new Date("2026-11-20T02:00:00Z");
const cycle = { id: "c", number: 1, openedAt: at, scoresOpenAt: null, decision: null, decidedAt: null };
const reads = { reviewerId: "mai", conflict: false, keptAt: null, endedAt: null };
const finding: FindingFacts = {
  threadId: "t",
  question: "6",
  number: 3,
  weight: "blocking",
  state: "open",
  raisedById: "mai",
  raiserLeft: false,
};
const mai: Decider = { id: "mai", coordinates: false };
const other: Decider = { id: "lan", coordinates: false };
const coordinator: Decider = { id: "bo", coordinates: true };
const how = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);

describe("who may raise a finding", () => {
  test.each([
    ["a reviewer who denied a conflict", [reads], mai, "done"],
    ["one who was kept in spite of one", [{ ...reads, conflict: true, keptAt: at }], mai, "done"],
    ["one who has not declared", [{ ...reads, conflict: null }], mai, "not-allowed"],
    ["one whose conflict stands", [{ ...reads, conflict: true }], mai, "not-allowed"],
    ["one who was replaced", [{ ...reads, endedAt: at }], mai, "not-allowed"],
    ["somebody who does not appraise", [reads], other, "not-allowed"],
    ["the coordinator", [], coordinator, "done"],
  ])("%s", (_who, reviews, by, expected) => expect(how(decideRaiser(cycle, reviews, by))).toBe(expected));

  test("nobody where no appraisal runs", () => {
    expect(how(decideRaiser(undefined, [reads], mai))).toBe("cycle-over");
    expect(how(decideRaiser({ ...cycle, decision: "ready", decidedAt: at }, [reads], coordinator))).toBe("cycle-over");
  });
});

describe("which comment becomes a finding", () => {
  const thread: Thread = { id: "t", question: "6", openedById: "lan", resolvedAt: null, passage: null, finding: false };
  const passage = { language: "vi", quote: "xưa", replacement: null } as const;
  test.each([
    ["an open one", thread, "done"],
    ["one about a passage", { ...thread, passage }, "done"],
    ["a suggestion", { ...thread, passage: { ...passage, replacement: "nay" } }, "not-found"],
    ["a resolved one", { ...thread, resolvedAt: at }, "already-resolved"],
    ["one that is a finding", { ...thread, finding: true }, "is-finding"],
    ["none", undefined, "not-found"],
  ])("%s", (_what, given, expected) => expect(how(decideTurned(given))).toBe(expected));
});

describe("the way of a finding", () => {
  const answered: FindingFacts = { ...finding, state: "answered" };
  const settled: FindingFacts = { ...finding, state: "settled" };
  const left: FindingFacts = { ...answered, raiserLeft: true };

  test("is answered once while it is open", () => {
    expect([finding, answered, settled, undefined].map((each) => how(decideFindingAnswer(each)))).toEqual([
      "done",
      "finding-moved",
      "finding-moved",
      "not-found",
    ]);
  });

  test.each([
    ["its raiser, answered", answered, mai, "", "done"],
    ["its raiser, not answered", finding, mai, "", "done"],
    ["somebody else", answered, other, "vì vậy", "not-own-finding"],
    ["the coordinator while the raiser is there", answered, coordinator, "vì vậy", "not-own-finding"],
    ["the coordinator once the raiser left, with a reason", left, coordinator, "vì vậy", "done"],
    ["the coordinator without a reason", left, coordinator, "", "malformed"],
    ["a raiser who left", left, mai, "vì vậy", "not-own-finding"],
    ["its raiser, settled", settled, mai, "", "finding-moved"],
  ])("settled by %s", (_who, given, by, reason, expected) => expect(how(decideSettle(given, by, reason))).toBe(expected));

  test.each([
    ["its raiser", settled, mai, "done"],
    ["its raiser, answered", answered, mai, "done"],
    ["the coordinator", settled, coordinator, "done"],
    ["somebody else", settled, other, "not-own-finding"],
    ["its raiser, open", finding, mai, "finding-moved"],
  ])("reopened by %s", (_who, given, by, expected) => expect(how(decideReopen(given, by))).toBe(expected));

  test.each([
    ["its raiser", finding, mai, { weight: "could", reason: "" }, "done"],
    ["the coordinator with a reason", finding, coordinator, { weight: "could", reason: "vì vậy" }, "done"],
    ["the coordinator without one", finding, coordinator, { weight: "could", reason: "" }, "malformed"],
    ["somebody else", finding, other, { weight: "could", reason: "vì vậy" }, "not-own-finding"],
    ["its raiser, as it weighs", finding, mai, { weight: "blocking", reason: "" }, "finding-moved"],
    ["its raiser, settled", settled, mai, { weight: "could", reason: "" }, "finding-moved"],
  ] as const)("weighed by %s", (_who, given, by, wanted, expected) => expect(how(decideWeight(given, by, wanted))).toBe(expected));

  test("carries what it was, so that it is written on nothing else", () => {
    expect(decideSettle(answered, mai, "")).toMatchObject({ value: { was: { state: "answered", weight: "blocking" } } });
  });
});
