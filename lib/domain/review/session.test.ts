import { describe, expect, test } from "vitest";
import { sampleCriteria, sampleMinutes } from "./sample-session";
import { decideCycle, decideOpening, decideSession, type HeldSession, sameSession, shownSession } from "./session";

const saved = new Date("2027-02-03T02:00:00Z");
const now = new Date("2027-02-03T03:00:00Z");
const open: HeldSession = { ...sampleMinutes().held, decision: null, decidedAt: null, savedAt: saved };
const { seen, ...fields } = shownSession(open);

describe("the record of a session", () => {
  const save = (more: object = {}, held: HeldSession | undefined = open) =>
    decideSession(held, { seen, ...fields, ...more }, sampleCriteria);

  test("is written over what was seen; another one is stale, the same again is the same", () => {
    expect(save({ view: "khác" })).toMatchObject({ ok: true, value: { changed: true } });
    expect(save({ seen: null, view: "khác" })).toMatchObject({ refusal: { code: "stale", detail: { seen, view: open.view } } });
    expect(save({ seen: null })).toMatchObject({ ok: true, value: { changed: false } });
    expect(sameSession(fields, { ...fields, agreed: { ...fields.agreed, other: { score: null, words: "" } } })).toBe(true);
  });

  test("has its time: after the scores are open, before the decision", () => {
    expect(decideSession(undefined, { seen, ...fields }, sampleCriteria)).toMatchObject({ refusal: { code: "not-found" } });
    expect(save({}, { ...open, scoresOpenAt: null })).toMatchObject({ refusal: { code: "scores-sealed" } });
    expect(save({}, { ...open, decidedAt: now })).toMatchObject({ refusal: { code: "cycle-decided" } });
  });

  test("takes the call's criteria and scores alone", () => {
    for (const agreed of [{ other: { score: 1, words: "" } }, { plan: { score: 10.5, words: "" } }])
      expect(save({ agreed })).toMatchObject({ refusal: { code: "malformed" } });
  });
});

describe("a decision", () => {
  const decide = (held: Partial<HeldSession> = {}, decision: Parameters<typeof decideCycle>[1]["decision"] = "ready", mark = seen) =>
    decideCycle({ ...open, ...held }, { seen: mark, decision }, sampleCriteria, now);
  const missing = (...all: Parameters<typeof decide>) => {
    const told = decide(...all);
    return told.ok ? {} : told.refusal.fields;
  };

  test("ends a whole record that was seen", () => {
    expect(decide()).toEqual({ ok: true, value: { cycleId: "c", number: 1, decision: "ready" } });
    expect(decide({}, "ready", null)).toMatchObject({ refusal: { code: "stale" } });
    expect(decide({ decidedAt: now })).toMatchObject({ refusal: { code: "cycle-decided" } });
  });

  test("names all that is missing at once", () => {
    const empty = { heldAt: null, chair: "", secretary: " ", view: "", present: [], agreed: {} };
    expect(Object.keys(missing(empty) ?? {}).sort()).toEqual(
      ["heldAt", "chair", "secretary", "view", "present", "agreed.plan", "agreed.money", "agreed.words"].sort(),
    );
    expect(missing({ conditions: [] }, "conditions")).toEqual({ conditions: "required" });
    expect(missing({ conditions: [] }, "not-put-forward")).toEqual({});
  });

  test("is of a session that was held, by two people", () => {
    expect(missing({ heldAt: "2027-02-03T03:00:01Z" })).toEqual({ heldAt: "future" });
    expect(missing({ heldAt: now.toISOString() })).toEqual({});
    expect(missing({ secretary: open.chair })).toEqual({ secretary: "same-person" });
  });
});

test("scores are opened once, and not after the decision", () => {
  expect(decideOpening(undefined)).toMatchObject({ refusal: { code: "not-found" } });
  expect(decideOpening({ ...open, scoresOpenAt: null })).toEqual({ ok: true, value: { cycleId: "c", number: 1 } });
  expect(decideOpening(open)).toMatchObject({ refusal: { code: "scores-open" } });
  expect(decideOpening({ ...open, decidedAt: now })).toMatchObject({ refusal: { code: "cycle-decided" } });
});
