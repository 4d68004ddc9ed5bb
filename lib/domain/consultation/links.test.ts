import { expect, test } from "vitest";
import { goodLink, isWaitedFor, tooManyGuesses } from "./links";

test.each([
  ["withdrawn", "link-withdrawn"],
  ["closed", "link-closed"],
  ["used-up", "link-answered"],
  ["expired", "link-expired"],
  [undefined, "link-unknown"],
] as const)("a link that is %s is refused with %s", (state, code) => expect(goodLink(state)).toEqual({ ok: false, refusal: { code } }));

test("who was silent has not answered: the time is over", () => {
  expect(goodLink("used-up", "silent")).toEqual({ ok: false, refusal: { code: "link-expired" } });
  expect(goodLink("used-up", "agrees")).toEqual({ ok: false, refusal: { code: "link-answered" } });
});

test("a good link is good", () => expect(goodLink("good")).toEqual({ ok: true, value: true }));

test("who has answered or was withdrawn is waited for no more", () => {
  const at = new Date(0);
  expect(isWaitedFor({ withdrawnAt: null, outcomeAt: null })).toBe(true);
  expect(isWaitedFor({ withdrawnAt: at, outcomeAt: null })).toBe(false);
  expect(isWaitedFor({ withdrawnAt: null, outcomeAt: at })).toBe(false);
});

test("the hundredth link that opens nothing is a guess too many", () => {
  expect(tooManyGuesses(99)).toBe(false);
  expect(tooManyGuesses(100)).toBe(true);
});
