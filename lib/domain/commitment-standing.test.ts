import { describe, expect, test } from "vitest";
import { expectedPercent, inWorkingOrder, type Tracked, troublesOf } from "./commitment-standing";

const well: Tracked = { state: "going-on", owner: "Sở", fromYear: 2028, toYear: 2031, lastDay: "2029-06-01", lastPercent: 50 };

const cases: readonly (readonly [string, Partial<Tracked>, string, readonly string[]])[] = [
  ["well on its way", {}, "2029-12-31", []],
  ["before its years have begun", { state: "planned", lastDay: null, lastPercent: null }, "2027-11-05", []],
  ["still planned in its first year", { state: "planned", lastDay: "2028-11-01", lastPercent: null }, "2028-12-31", []],
  ["still planned after its first year", { state: "planned", lastDay: "2028-11-01", lastPercent: null }, "2029-01-01", ["not-begun"]],
  ["in the last days of its last year", { lastDay: "2031-10-01", lastPercent: 90 }, "2031-12-31", []],
  ["after its last year", { lastDay: "2031-10-01", lastPercent: 90 }, "2032-01-01", ["overdue"]],
  [
    "planned after its last year: one trouble, not two",
    { state: "planned", lastDay: "2031-10-01", lastPercent: null },
    "2032-01-01",
    ["overdue"],
  ],
  ["24 points behind half of its time", { lastDay: "2029-12-01", lastPercent: 26 }, "2030-01-01", []],
  ["25 points behind half of its time", { lastDay: "2029-12-01", lastPercent: 25 }, "2030-01-01", ["behind"]],
  ["a year to the day after the last word", { lastPercent: null }, "2030-06-01", []],
  ["a day more than a year after the last word", { lastPercent: null }, "2030-06-02", ["silent"]],
  ["without a word for more than a year from its start", { lastDay: null, lastPercent: null }, "2029-01-02", ["silent"]],
  ["without anybody who answers for it", { owner: "  " }, "2029-12-31", ["no-owner"]],
  ["done, whatever else", { state: "done", owner: "", lastDay: null }, "2035-01-01", []],
  ["given up, whatever else", { state: "given-up", owner: "", lastDay: null }, "2035-01-01", []],
  [
    "neglected in every way",
    { owner: "", lastDay: "2028-02-01", lastPercent: 5 },
    "2032-02-02",
    ["overdue", "behind", "silent", "no-owner"],
  ],
];
test.each(cases)("a commitment %s", (_what, change, today, expected) => {
  expect(troublesOf({ ...well, ...change }, today)).toEqual(expected);
});

test.each([
  ["2027-12-31", 0],
  ["2028-01-01", 0],
  ["2030-01-01", 50],
  ["2031-12-31", 100],
  ["2040-01-01", 100],
])("on %s, %i per cent of the years 2028 to 2031 have gone", (today, percent) => {
  expect(expectedPercent(well, today)).toBe(percent);
});

describe("the working order", () => {
  test("puts the gravest trouble first, then the earlier end, then the form's order, and what is settled last", () => {
    const named = (id: string, order: number, change: Partial<Tracked>) => ({ ...well, ...change, id, order });
    const list = [
      named("done", 1, { state: "done" }),
      named("well", 2, {}),
      named("well, sooner", 3, { toYear: 2030 }),
      named("no owner", 4, { owner: "" }),
      named("overdue", 5, { toYear: 2028 }),
      named("well, later in the form", 6, {}),
    ];
    expect(inWorkingOrder(list, "2029-07-01").map(({ id }) => id)).toEqual([
      "overdue",
      "no owner",
      "well, sooner",
      "well",
      "well, later in the form",
      "done",
    ]);
  });
});
