import { expect, test } from "vitest";
import { findingsAddress, readFindingFilter } from "./finding-filter";

const id = "0c7a1c6e-3f0c-4a3e-9d57-7f8f5c1b2a10";

test("a filter goes into the address and comes back", () => {
  const filter = { state: "answered", weight: "blocking", finding: id, page: 3 } as const;
  const address = new URL(findingsAddress("d", filter), "http://x");
  expect(readFindingFilter(Object.fromEntries(address.searchParams))).toEqual(filter);
});

test("what is usual is left out", () => {
  expect(findingsAddress("d", { state: "all", weight: "all", page: 1 })).toBe("/dossiers/d/review/findings");
});

test("what makes no sense is left out rather than refused", () => {
  expect(readFindingFilter({ state: "lost", weight: ["heavy"], finding: "1", from: "<b>", page: "-4" })).toEqual({
    state: "all",
    weight: "all",
    page: 1,
  });
});
