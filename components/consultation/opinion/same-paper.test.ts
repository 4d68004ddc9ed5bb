import { expect, test } from "vitest";
import { emptyOpinion } from "./kept-opinion";
import { samePaper } from "./same-paper";

const there = {
  stakeholderId: "tourism",
  kind: "letter",
  number: "123/SDL-QLDL",
  on: "2026-11-20",
  by: "Lan",
  at: "2026-11-21T02:00:00Z",
} as const;
const typed = { ...emptyOpinion("tourism"), number: " 123/sdl - QLDL", on: "2026-11-20" };

test("a paper of the same body, kind, number and day is known again, however its number is typed", () => {
  expect(samePaper([there], typed)).toBe(there);
  for (const other of [{ stakeholderId: "trade" }, { kind: "minutes" as const }, { number: "124/SDL-QLDL" }, { on: "2026-11-19" }])
    expect(samePaper([there], { ...typed, ...other })).toBeUndefined();
});
