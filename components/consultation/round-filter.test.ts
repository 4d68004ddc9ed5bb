import { expect, test } from "vitest";
import { readRoundFilter, roundAddress } from "./round-filter";

const remark = "0b9f3f0e-8a55-4c53-9d1c-3f3f3f3f3f3f";

test("a filter is what its address says, and what makes no sense is left out", () => {
  const filter = readRoundFilter({ state: "returned", assignee: "me", remark, words: " nghề ", page: "2" });
  expect(filter).toEqual({ state: "returned", assignee: "me", remark, words: "nghề", page: 2 });
  const [, query] = roundAddress("d", "r", filter).split("?");
  expect(readRoundFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter);
  expect(readRoundFilter({ state: "none", assignee: "you", remark: "x", page: "-1" })).toEqual({ state: "all", page: 1 });
  expect(roundAddress("d", "r", { state: "all", page: 1 })).toBe("/dossiers/d/consultation/r");
});
