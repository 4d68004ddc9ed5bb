import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recommendations } from "./held-review";
import { type Candidate, isPresentable, meanScore, places, proposed, settle, standIn, startingFrom, type Wish } from "./selection";

const bid = (dossierId: string, field: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ dossierId, city: { vi: dossierId, en: dossierId }, field, stage: "review", sent: false, withdrawn: false },
  ...{ decision: "ready", score: 80 },
  ...more,
});
const line = (dossierId: string, place: Wish["place"], reason = "vì vậy"): Wish => ({ dossierId, place, reason });
const [hue, haLong, daNang] = [bid("hue", "crafts"), bid("haLong", "crafts"), bid("daNang", "film")];
const three = [hue, haLong, daNang];

describe("a ranking", () => {
  test("that keeps the rule is the choice, each list in its order", () => {
    const settled = settle(three, [line("hue", "chosen"), line("haLong", "reserve"), line("daNang", "chosen")], 2);
    expect(settled).toEqual({ ok: true, choice: { chosen: [three[0], three[2]], reserve: [three[1]], notChosen: [] } });
  });

  test("may choose nobody", () => {
    expect(settle(three, [line("hue", "not-chosen"), line("haLong", "not-chosen"), line("daNang", "not-chosen")], 2).ok).toBe(true);
  });

  const four = [...three, bid("vinh", "music")];
  test.each([
    [
      "two of one field",
      three,
      [line("hue", "chosen"), line("haLong", "chosen"), line("daNang", "reserve")],
      [{ dossierId: "haLong", code: "same-field", other: "hue" }],
    ],
    [
      "a third",
      four,
      [line("hue", "chosen"), line("daNang", "chosen"), line("vinh", "chosen"), line("haLong", "reserve")],
      [{ dossierId: "vinh", code: "too-many" }],
    ],
    [
      "a third of a field that is taken",
      three,
      [line("hue", "chosen"), line("daNang", "chosen"), line("haLong", "chosen")],
      [
        { dossierId: "haLong", code: "too-many" },
        { dossierId: "haLong", code: "same-field", other: "hue" },
      ],
    ],
    [
      "who is not appraised yet",
      [bid("hue", "crafts", { decision: null })],
      [line("hue", "chosen")],
      [{ dossierId: "hue", code: "not-ready" }],
    ],
    [
      "who is not put forward",
      [bid("hue", "crafts", { decision: "not-put-forward" })],
      [line("hue", "reserve")],
      [{ dossierId: "hue", code: "not-ready" }],
    ],
    ["who has withdrawn", [bid("hue", "crafts", { withdrawn: true })], [line("hue", "chosen")], [{ dossierId: "hue", code: "withdrawn" }]],
    ["a line without a reason", [bid("hue", "crafts")], [line("hue", "chosen", " \n")], [{ dossierId: "hue", code: "no-reason" }]],
    [
      "what was sent already",
      [bid("hue", "crafts", { sent: true })],
      [line("hue", "reserve")],
      [{ dossierId: "hue", code: "already-sent" }],
    ],
    [
      "who is passed over",
      three.slice(1),
      [line("haLong", "reserve"), line("daNang", "chosen")],
      [{ dossierId: "daNang", code: "out-of-order", other: "haLong" }],
    ],
    ["who is left out", three.slice(0, 2), [line("hue", "chosen")], [{ dossierId: "haLong", code: "not-ranked" }]],
    [
      "who is ranked twice",
      three.slice(0, 1),
      [line("hue", "chosen"), line("hue", "chosen")],
      [
        { dossierId: "hue", code: "not-ranked" },
        { dossierId: "hue", code: "same-field", other: "hue" },
      ],
    ],
    ["a stranger", [], [line("hue", "not-chosen")], [{ dossierId: "hue", code: "not-ranked" }]],
  ] as const)("is refused for %s", (_what, candidates, ranking, wrong) => {
    expect(settle(candidates, ranking, 2)).toEqual({ ok: false, wrong });
  });

  test("tells everything that is wrong at once", () => {
    const told = settle(
      [bid("hue", "crafts", { decision: null }), bid("haLong", "crafts")],
      [line("hue", "chosen", ""), line("haLong", "chosen", "")],
      2,
    );
    expect(told.ok ? [] : told.wrong.map(({ code }) => code)).toEqual(["not-ready", "no-reason", "no-reason", "same-field"]);
  });
});

const anyCandidates = fc
  .array(
    fc.record({
      field: fc.constantFrom("crafts", "film", "music", "design"),
      standing: fc.constantFrom("open", "sent", "withdrawn"),
      decision: fc.constantFrom(...recommendations, null),
      score: fc.option(fc.integer({ min: 0, max: 100 })),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map((each, index) =>
      bid(`d${index}`, each.field, { ...each, sent: each.standing === "sent", withdrawn: each.standing === "withdrawn" }),
    ),
  );
const anyRanking = anyCandidates.chain((candidates) =>
  fc.tuple(
    fc.constant(candidates),
    fc
      .shuffledSubarray([...candidates], { minLength: candidates.length })
      .chain((order) =>
        fc.tuple(
          ...order.map(({ dossierId }) =>
            fc.record({ dossierId: fc.constant(dossierId), place: fc.constantFrom(...places), reason: fc.constantFrom("vì vậy", "") }),
          ),
        ),
      ),
    fc.integer({ min: 1, max: 3 }),
  ),
);

describe("over any set of candidates", () => {
  test("no choice has more than the call takes, nor two of one field, nor who may not go; a refusal names a candidate and why", () => {
    fc.assert(
      fc.property(anyRanking, ([candidates, ranking, limit]) => {
        const settled = settle(candidates, ranking, limit);
        if (settled.ok) {
          const { chosen, reserve, notChosen } = settled.choice;
          expect(chosen.length).toBeLessThanOrEqual(limit);
          expect(new Set(chosen.map(({ field }) => field)).size).toBe(chosen.length);
          expect([...chosen, ...reserve].every(isPresentable)).toBe(true);
          expect([...reserve, ...notChosen].some(({ sent }) => sent)).toBe(false);
          expect(chosen.length + reserve.length + notChosen.length).toBe(candidates.length);
        } else {
          expect(settled.wrong.length).toBeGreaterThan(0);
          for (const { dossierId, code, other } of settled.wrong) {
            expect(candidates.map((each) => each.dossierId)).toContain(dossierId);
            expect(other !== undefined).toBe(code === "same-field" || code === "out-of-order");
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("what breaks the rule of two is always refused for it", () => {
    fc.assert(
      fc.property(anyRanking, ([candidates, ranking, limit]) => {
        const fields = ranking
          .filter(({ place }) => place === "chosen")
          .map(({ dossierId }) => candidates.find((each) => each.dossierId === dossierId)?.field);
        const settled = settle(candidates, ranking, limit);
        const codes = settled.ok ? [] : settled.wrong.map(({ code }) => code);
        expect(codes.includes("too-many")).toBe(fields.length > limit);
        expect(codes.includes("same-field")).toBe(new Set(fields).size < fields.length);
      }),
      { numRuns: 2_000 },
    );
  });

  test("what the product proposes needs only its reasons, unless more was sent than the call takes", () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const sent = candidates.filter((each) => each.sent);
        fc.pre(sent.length <= 2 && new Set(sent.map(({ field }) => field)).size === sent.length);
        const wishes = proposed(candidates, 2).map((each) => ({ ...each, reason: "vì vậy" }));
        expect(settle(candidates, wishes, 2)).toMatchObject({ ok: true });
      }),
    );
  });
});

test("the mean of agreed scores has one decimal; none is no score", () => {
  expect([meanScore([]), meanScore([0]), meanScore([80, 85, 85])]).toEqual([null, 0, 83.3]);
});

test("a place that comes free goes to the first in reserve whose field nobody else has", () => {
  const choice = { chosen: [hue, daNang], reserve: [haLong], notChosen: [] };
  expect([standIn(choice, hue), standIn(choice, daNang)]).toEqual([haLong, undefined]);
});

test("a page begins with the last selection, and with who came since beneath it", () => {
  const last = three.slice(0, 2).map(({ dossierId, city, field }, index) => ({
    ...{ dossierId, city, field, rank: 2 - index, place: "reserve" as const, reason: "vì vậy" },
  }));
  expect(startingFrom(three, [...last, { ...last[0], dossierId: "gone" } as (typeof last)[number]], 2)).toEqual([
    line("haLong", "reserve"),
    line("hue", "reserve"),
    line("daNang", "not-chosen", ""),
  ]);
  expect(startingFrom(three, undefined, 2)).toEqual(proposed(three, 2));
});
