import { describe, expect, test } from "vitest";
import { criteriaOf } from "./criteria";
import { rulebooks } from "./index";

const bids = Object.values(rulebooks).filter(({ purpose }) => purpose === "bid");

test("every bid's call has criteria, and a report has none", () => {
  expect(bids.map(({ id }) => criteriaOf(id).criteria.length > 0)).toEqual(bids.map(() => true));
  for (const id of ["mmr-2027", "constructor"]) expect(criteriaOf(id).criteria).toEqual([]);
});

describe.each(bids.map(({ id }) => [id, criteriaOf(id)] as const))("%s", (_id, { criteria, ...rest }) => {
  test("weights sum to a hundred, ids are their own", () => {
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
    expect(criteria.every(({ weight }) => Number.isInteger(weight) && weight > 0)).toBe(true);
  });

  test("everything is said in both languages, in NFC", () => {
    const words = [rest.scale, rest.source, ...criteria.flatMap((each) => [each.words, each.guidance, each.source])];
    expect(words.filter(({ vi, en }) => vi.trim() === "" || en.trim() === "" || vi === en)).toEqual([]);
    expect(words.filter(({ vi }) => vi !== vi.normalize("NFC"))).toEqual([]);
  });
});

test("weights that UNESCO has not published are not passed off as its own", () => {
  expect(criteriaOf("uccn-2027").verified).toBe(false);
});
