import { expect, test } from "vitest";
import { nextReport, reportYears } from "./report-years";

const known = [2035, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034];

test.each([
  ["Hà Nội", 2019, [2027, 2031, 2035]],
  ["Hội An and Đà Lạt", 2023, [2027, 2031, 2035]],
  ["TP. Hồ Chí Minh", 2025, [2029, 2033]],
  ["a city designated in 2027", 2027, [2031, 2035]],
  ["a city designated in 2040", 2040, []],
])("%s, a member since %i, owes reports in %j", (_city, since, years) => {
  expect(reportYears(since, known)).toEqual(years);
});

test.each([
  ["the first that is due", 2019, [], 2026, 2027],
  ["this year's, while it is not over", 2019, [], 2027, 2027],
  ["the one after those opened", 2019, [2027], 2026, 2031],
  ["none, while the one after those opened is far away", 2027, [2031], 2029, undefined],
  ["not one of a year that is over", 2019, [], 2028, 2031],
  ["none beyond the rulebooks there are", 2025, [2029, 2033], 2026, undefined],
] as const)("the next to open is %s", (_what, since, opened, thisYear, expected) => {
  expect(nextReport(since, known, opened, thisYear)).toBe(expected);
});
