import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { decideAssignment, decideKeeping, decideReplacement, unfitOf } from "./assignment";
import { decideDeclaration } from "./declaration";
import type { CycleFacts, ReviewFacts } from "./held-review";
import { mayRead } from "./held-review";
import { isLate, standingOf } from "./standing";

const now = new Date("2026-11-25T09:00:00Z");
const person = { id: randomUUID(), name: "Kiên", party: "institute", role: "institute-reviewer", disabledAt: null } as const;
const cycle: CycleFacts = { id: randomUUID(), number: 1, openedAt: now, scoresOpenAt: null, decision: null, decidedAt: null };
const rulebook = { sections: [{ id: "city" }, { id: "assets" }], call: { deadline: "2027-03-03T23:00:00Z" } };
const fields = { personId: person.id, sections: ["city", "city"], dueAt: "2026-12-20T16:59:00Z" };
const review: ReviewFacts = {
  ...{ id: randomUUID(), cycleId: cycle.id, reviewerId: person.id, sections: [], dueAt: new Date("2026-12-20T16:59:00Z") },
  ...{ declaredAt: null, conflict: null, keptAt: null, submittedAt: null, endedAt: null },
};
const known = { person, cycle, reviews: [], rulebook, now };
const refused = (more: object, changed: object = {}) => decideAssignment({ ...fields, ...changed }, { ...known, ...more });

describe("who is asked to appraise", () => {
  test("comes to the dossier as a reviewer, people of the ministry as its officers; each section once", () => {
    expect(decideAssignment(fields, known)).toMatchObject({ value: { role: "institute-reviewer", sections: ["city"], reviewer: "Kiên" } });
    const officer = { ...person, party: "ministry", role: "ministry-officer" } as const;
    expect(decideAssignment(fields, { ...known, person: officer })).toMatchObject({ value: { role: "ministry-officer" } });
    const outside = { ...person, role: "reader" } as const;
    expect(decideAssignment(fields, { ...known, person: outside })).toMatchObject({ value: { role: "institute-reviewer" } });
  });

  test("is asked only while a cycle runs, by an account that is open", () => {
    expect(refused({ cycle: undefined })).toMatchObject({ refusal: { code: "cycle-closed" } });
    expect(refused({ cycle: { ...cycle, decidedAt: now } })).toMatchObject({ refusal: { code: "cycle-closed" } });
    expect(refused({ cycle: { ...cycle, scoresOpenAt: now } })).toMatchObject({ refusal: { code: "scores-open" } });
    expect(refused({ person: undefined })).toMatchObject({ refusal: { code: "not-found" } });
    expect(refused({ person: { ...person, disabledAt: now } })).toMatchObject({ refusal: { code: "not-found" } });
  });

  test.each([
    [{ person: { ...person, party: "city", role: "city-lead" } }, {}, { personId: "of-city" }],
    [{ person: { ...person, party: "city", role: "reader" } }, {}, { personId: "of-city" }],
    [{ person: { ...person, party: "ministry", role: "ministry-coordinator" } }, {}, { personId: "coordinator" }],
    [{ reviews: [review] }, {}, { personId: "reviewing" }],
    [{ reviews: [{ ...review, conflict: true, endedAt: now }] }, {}, { personId: "conflicted" }],
    [{}, { dueAt: "2026-11-25T09:00:00Z" }, { dueAt: "past" }],
    [{}, { dueAt: "2027-03-03T23:00:01Z" }, { dueAt: "after-deadline" }],
    [{}, { sections: ["city", "none"] }, { sections: "unknown" }],
  ])("%j asked %j is refused at %j", (more, changed, wrong) => {
    expect(refused(more, changed)).toEqual({ ok: false, refusal: { code: "malformed", fields: wrong } });
  });

  test("may be due at the very deadline, and be asked again after a review that ended without a conflict", () => {
    expect(refused({}, { dueAt: "2027-03-03T23:00:00Z" }).ok).toBe(true);
    expect(unfitOf(person, [{ ...review, conflict: false, endedAt: now }])).toBeUndefined();
    expect(unfitOf(person, [{ ...review, reviewerId: randomUUID() }])).toBeUndefined();
  });
});

describe("a declaration", () => {
  const said = { reviewId: review.id, conflict: true, words: "Em trai ở tổ công tác" };
  const asked = [{ reviewId: review.id, conflict: null }];
  test("is made once, by whoever is asked, and describes a conflict", () => {
    expect(decideDeclaration(said, asked)).toEqual({ ok: true, value: said });
    expect(decideDeclaration({ ...said, conflict: false }, asked)).toMatchObject({ value: { conflict: false, words: "" } });
    expect(decideDeclaration({ ...said, words: "" }, asked)).toMatchObject({ refusal: { fields: { words: "required" } } });
    expect(decideDeclaration(said, [{ reviewId: review.id, conflict: false }])).toMatchObject({ refusal: { code: "review-moved" } });
    expect(decideDeclaration(said, [])).toMatchObject({ refusal: { code: "not-found" } });
  });
});

/** Every way a review can stand, with what may become of it. */
const ways = [
  [{}, "asked", false, "done", "review-moved"],
  [{ conflict: true }, "conflict", false, "done", "done"],
  [{ conflict: false }, "declared", true, "done", "review-moved"],
  [{ conflict: true, keptAt: now }, "kept", true, "done", "review-moved"],
  [{ conflict: false, submittedAt: now }, "handed-in", true, "handed-in", "review-moved"],
  [{ endedAt: now }, "replaced", false, "review-moved", "review-moved"],
  [{ conflict: true, endedAt: now }, "replaced", false, "review-moved", "review-moved"],
  [{ conflict: true, keptAt: now, endedAt: now }, "replaced", false, "review-moved", "review-moved"],
] as const;

test.each(ways)("%j is %s", (more, standing, reads, replacing, keeping) => {
  const held = { ...review, ...more };
  const told = (result: ReturnType<typeof decideKeeping>) => (result.ok ? "done" : result.refusal.code);
  expect([standingOf(held), mayRead(held), told(decideReplacement(held)), told(decideKeeping(held))]).toEqual([
    standing,
    reads,
    replacing,
    keeping,
  ]);
});

test("what is not there is neither replaced nor kept", () => {
  expect(decideReplacement(undefined)).toMatchObject({ refusal: { code: "not-found" } });
  expect(decideKeeping(undefined)).toMatchObject({ refusal: { code: "not-found" } });
});

test("late from the due moment on, unless it was handed in or is nobody's any more", () => {
  expect(isLate(review, new Date(review.dueAt.getTime() - 1))).toBe(false);
  expect(isLate(review, review.dueAt)).toBe(true);
  expect(isLate({ ...review, submittedAt: now }, review.dueAt)).toBe(false);
  expect(isLate({ ...review, endedAt: now }, review.dueAt)).toBe(false);
});
