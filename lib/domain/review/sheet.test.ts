import { describe, expect, test } from "vitest";
import { sampleCriteria } from "./sample-session";
import { decideSheet, decideSubmission, isWritable, missingIn, noSheet, type OwnReview, sameSheet, type waitedFor } from "./sheet";

const now = new Date(0);
const review: OwnReview = {
  ...{ id: "r1", cycleId: "c", cycle: 1, reviewerId: "p", sections: [], dueAt: now, declaredAt: now, conflict: false, keptAt: null },
  ...{ submittedAt: null, endedAt: null, scoresOpenAt: null, decidedAt: null },
};
const line = (criterion: string, score: number | null = 5, reason = "vì thế") => ({ criterion, score, reason });
const whole = {
  scores: [line("plan"), line("money"), line("words")],
  ...{ strengths: "mạnh", weaknesses: "yếu", conditions: "", recommendation: "ready" as const },
};
const stored = { ...whole, version: 3, savedAt: now };

test.each([
  ["without a conflict", {}, true],
  ["kept in spite of one", { conflict: true, keptAt: now }, true],
  ["not declared", { conflict: null, declaredAt: null }, false],
  ["with a conflict", { conflict: true }, false],
  ["handed in", { submittedAt: now }, false],
  ["replaced", { endedAt: now }, false],
  ["after the scores were opened", { scoresOpenAt: now }, false],
  ["after the decision", { decidedAt: now }, false],
] as const)("a sheet is written %s: %j", (_what, more, writable) => {
  expect(isWritable({ ...review, ...more })).toBe(writable);
});

describe("a save", () => {
  const save = (more: object = {}, current: Parameters<typeof decideSheet>[1] = stored, own = review) =>
    decideSheet(own, current, { baseVersion: 3, ...whole, ...more }, sampleCriteria);

  test("goes one version on, and stays where nothing changed", () => {
    expect(save({ strengths: "khác" })).toMatchObject({ ok: true, value: { version: 4, baseVersion: 3, changed: true } });
    expect(save()).toMatchObject({ ok: true, value: { version: 3, changed: false } });
    expect(save({ scores: [line("words"), line("plan"), line("money")] })).toMatchObject({ value: { changed: false } });
    expect(save({ baseVersion: 0 }, noSheet)).toMatchObject({ value: { version: 1, baseVersion: 0, changed: true } });
  });

  test("over an older version is refused with what stands, unless it is the save that was made already", () => {
    expect(save({ baseVersion: 2, strengths: "khác" })).toMatchObject({
      refusal: { code: "stale", detail: { version: 3, strengths: "mạnh", savedAt: now.toISOString() } },
    });
    expect(save({ baseVersion: 2 })).toMatchObject({ ok: true, value: { version: 3, changed: false } });
  });

  test("takes only the call's own criteria and scores, each once", () => {
    for (const scores of [[line("other")], [line("plan", 11)], [line("plan"), line("plan")]])
      expect(save({ scores })).toMatchObject({ refusal: { code: "malformed" } });
    expect(save({ scores: [line("plan", 0), line("money", 10)] }).ok).toBe(true);
  });

  test("ends where the sheet is written no more", () => {
    expect(save({}, stored, { ...review, submittedAt: now })).toMatchObject({ refusal: { code: "sheet-closed" } });
  });
});

test("an empty line is no line", () => {
  expect(sameSheet(whole, { ...whole, scores: [...whole.scores, line("x", null, "")] })).toBe(true);
  expect(sameSheet(whole, { ...whole, scores: [line("plan", 0), line("money"), line("words")] })).toBe(false);
});

describe("handing in", () => {
  test.each([
    ["whole", {}, []],
    ["a criterion left out", { scores: [line("plan"), line("money")] }, ["score.words", "reason.words"]],
    ["a score of nought is one", { scores: [line("plan", 0), line("money"), line("words")] }, []],
    ["a reason of spaces is none", { scores: [line("plan", 5, " \n"), line("money"), line("words")] }, ["reason.plan"]],
    ["nothing else", { strengths: "", weaknesses: " ", recommendation: null }, ["strengths", "weaknesses", "recommendation"]],
    ["conditions that are none", { recommendation: "conditions" as const }, ["conditions"]],
    ["conditions", { recommendation: "conditions" as const, conditions: "sửa" }, []],
  ])("%s", (_what, more, missing) => {
    expect(Object.keys(missingIn({ ...whole, ...more }, sampleCriteria))).toEqual(missing);
  });

  const other = (more: object = {}) => ({ id: "r2", submittedAt: null, endedAt: null, ...more });
  const handIn = (version: number, ...others: Parameters<typeof waitedFor>[0]) =>
    decideSubmission(review, stored, version, sampleCriteria, [review, ...others]);

  test("is of what was seen, and the last one is told from the others", () => {
    expect(handIn(2)).toMatchObject({ refusal: { code: "stale" } });
    expect(handIn(3, other())).toEqual({ ok: true, value: { last: false } });
    expect(handIn(3, other({ submittedAt: now }), other({ id: "r3", endedAt: now }))).toEqual({ ok: true, value: { last: true } });
    expect(handIn(3)).toEqual({ ok: true, value: { last: true } });
  });
});
