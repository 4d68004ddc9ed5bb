import { describe, expect, test } from "vitest";
import { mentioned, reopenThread, resolveThread, type Thread } from "./comments";

const now = new Date("2026-11-22T03:00:00Z");
const open: Thread = { id: "t", question: "6", openedById: "a", resolvedAt: null };
const resolved: Thread = { ...open, resolvedAt: now };

test.each([
  ["resolve", "an open thread", resolveThread(open, "me", now), { resolvedById: "me", resolvedAt: now, was: "open" }],
  ["reopen", "a resolved thread", reopenThread(resolved), { resolvedById: null, resolvedAt: null, was: "resolved" }],
] as const)("to %s %s remembers what it was decided on", (_verb, _what, result, change) => {
  expect(result).toEqual({ ok: true, value: { id: "t", question: "6", ...change } });
});

test.each([
  ["resolve a resolved one", resolveThread(resolved, "me", now), "already-resolved"],
  ["resolve none", resolveThread(undefined, "me", now), "not-found"],
  ["reopen an open one", reopenThread(open), "already-open"],
  ["reopen none", reopenThread(undefined), "not-found"],
] as const)("nobody can %s", (_what, result, code) => {
  expect(result).toEqual({ ok: false, refusal: { code } });
});

describe("who is mentioned", () => {
  test.each([
    ["members, in the order named", ["b", "a"], ["b", "a"]],
    ["each once", ["a", "a"], ["a"]],
    ["no stranger", ["a", "x"], ["a"]],
    ["never the author", ["me", "a"], ["a"]],
    ["nobody", [], []],
  ])("%s", (_what, wanted, told) => {
    expect(mentioned(wanted, ["me", "a", "b"], "me")).toEqual(told);
  });
});
