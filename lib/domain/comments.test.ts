import { describe, expect, test } from "vitest";
import { acceptSuggestion, mentioned, quotePassage, reopenThread, resolveThread, type Thread } from "./comments";

const now = new Date("2026-11-22T03:00:00Z");
const open: Thread = { id: "t", question: "6", openedById: "a", resolvedAt: null, passage: null, finding: false };
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

describe("what a conversation keeps of its passage", () => {
  test("is how it reads; of a long one the beginning", () => {
    expect(quotePassage("đoạn", "vi", null)).toEqual({ ok: true, value: { language: "vi", quote: "đoạn", replacement: null } });
    const long = quotePassage("𝄞".repeat(2_001), "en", null);
    expect(long.ok && [...long.value.quote].length).toBe(2_000);
    expect(quotePassage("𝄞".repeat(2_000), "en", "").ok).toBe(true);
  });

  test.each([
    ["a passage that is not there", quotePassage(undefined, "vi", null), "passage-gone"],
    ["a suggestion for more than a quote holds", quotePassage("x".repeat(2_001), "vi", "y"), "too-large"],
    ["a suggestion that changes nothing", quotePassage("x", "vi", "x"), "malformed"],
  ])("is refused for %s", (_what, result, code) => {
    expect(result).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe("a suggestion", () => {
  const passage = { language: "vi" as const, quote: "cũ", replacement: "mới" };
  const suggested: Thread = { ...open, passage };

  test("is accepted where the text still is what it quotes", () => {
    const settled = { id: "t", question: "6", resolvedById: "me", resolvedAt: now, was: "open" };
    expect(acceptSuggestion(suggested, "cũ", "me", now)).toEqual({ ok: true, value: { ...settled, passage, replacement: "mới" } });
  });

  test.each([
    ["none", acceptSuggestion(undefined, "cũ", "me", now), { code: "not-found" }],
    ["a mere comment", acceptSuggestion({ ...open, passage: { ...passage, replacement: null } }, "cũ", "me", now), { code: "not-found" }],
    ["one about the question", acceptSuggestion(open, "cũ", "me", now), { code: "not-found" }],
    ["one that is settled", acceptSuggestion({ ...suggested, resolvedAt: now }, "cũ", "me", now), { code: "already-resolved" }],
    ["one whose text is gone", acceptSuggestion(suggested, undefined, "me", now), { code: "passage-gone" }],
    [
      "one whose text was changed",
      acceptSuggestion(suggested, "cũ rồi", "me", now),
      { code: "text-changed", detail: { quote: "cũ", now: "cũ rồi" } },
    ],
  ] as const)("cannot be accepted: %s", (_what, result, refusal) => {
    expect(result).toEqual({ ok: false, refusal });
  });
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
