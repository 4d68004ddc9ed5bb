import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReviewCriteria } from "./criteria";
import { byDisagreement, spreadOf, weightedTotal } from "./scores";

const words = { vi: "x", en: "x" };
const call = (...weights: number[]): ReviewCriteria => ({
  ...{ most: 10, scale: words, verified: false, source: words },
  criteria: weights.map((weight, at) => ({ id: `c${at + 1}`, words, weight, guidance: words, source: words })),
});
const three = call(50, 30, 20);

describe("the weighted total", () => {
  test.each([
    ["nothing scored", {}, { points: 0, weighed: 0 }],
    ["all full", { c1: 10, c2: 10, c3: 10 }, { points: 100, weighed: 100 }],
    ["each by its weight", { c1: 7, c2: 4, c3: 9 }, { points: 65, weighed: 100 }],
    ["a nought is a score, a null none", { c1: 0, c2: null, c3: 5 }, { points: 10, weighed: 70 }],
    ["halves, with one decimal", { c1: 7.5, c2: 3.5, c3: 0.5 }, { points: 49, weighed: 100 }],
    ["what the call has not", { c1: 10, other: 10 }, { points: 50, weighed: 50 }],
  ])("%s", (_what, scores, total) => {
    expect(weightedTotal(three, scores)).toEqual(total);
  });

  test("lies between what the lowest and the highest score alone would give", () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(score, score, score, (c1, c2, c3) => {
        const { points } = weightedTotal(three, { c1, c2, c3 });
        expect(points).toBeGreaterThanOrEqual(Math.min(c1, c2, c3) * 10);
        expect(points).toBeLessThanOrEqual(Math.max(c1, c2, c3) * 10);
      }),
    );
  });
});

test("a spread is from the lowest to the highest, with the mean between", () => {
  expect(spreadOf([])).toBeUndefined();
  expect(spreadOf([6])).toEqual({ least: 6, most: 6, range: 0, mean: 6 });
  expect(spreadOf([3, 8, 9])).toEqual({ least: 3, most: 9, range: 6, mean: 6.7 });
});

describe("the order of disagreement", () => {
  const order = (...sheets: Parameters<typeof byDisagreement>[1]) => byDisagreement(three, sheets).map(({ criterion }) => criterion.id);
  test("widest first; of equal ones the heavier, and what nobody scored last", () => {
    expect(order({ c1: 5, c2: 2, c3: 9 }, { c1: 6, c2: 8, c3: 9 })).toEqual(["c2", "c1", "c3"]);
    expect(order({ c1: 5, c2: 5, c3: 5 }, { c1: 6, c2: 6, c3: 6 })).toEqual(["c1", "c2", "c3"]);
    expect(order({ c3: 5 }, { c3: 5 })).toEqual(["c3", "c1", "c2"]);
    expect(order()).toEqual(["c1", "c2", "c3"]);
  });
  test("equal in range and weight, the call's own order", () => {
    const equal = byDisagreement(call(25, 25, 25, 25), [{ c4: 3, c2: 3 }]);
    expect(equal.map(({ criterion }) => criterion.id)).toEqual(["c2", "c4", "c1", "c3"]);
  });
});
