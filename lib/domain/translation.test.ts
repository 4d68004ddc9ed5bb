import { describe, expect, test } from "vitest";
import { isTranslation, staleOf, stateOf, type Text } from "./translation";

const checkedAt = new Date("2026-11-20T03:00:00Z");
const text = (words: string, more: Partial<Text> = {}): Text => ({ words, nothing: false, sourceText: null, checkedAt: null, ...more });

test.each([
  ["empty", undefined],
  ["empty", text(" \n")],
  ["empty", text("", { checkedAt })],
  ["draft", text("", { nothing: true })],
  ["draft", text("Huế")],
  ["checked", text("Huế", { checkedAt })],
])("an answer is %s", (state, given) => {
  expect(stateOf(given)).toBe(state);
});

describe("a translation", () => {
  test("is stale when its source reads otherwise than when it was made", () => {
    expect(staleOf(text("Ba lễ hội"), text("Two festivals", { sourceText: "Hai lễ hội" }))).toEqual({
      from: "Hai lễ hội",
      to: "Ba lễ hội",
    });
  });

  test("is stale, checked or not, when its source is gone or came after it", () => {
    expect(staleOf(undefined, text("Huế", { sourceText: "Huế", checkedAt }))).toEqual({ from: "Huế", to: "" });
    expect(staleOf(text("Huế"), text("Huế", { sourceText: "" }))).toEqual({ from: "", to: "Huế" });
  });

  test.each([
    ["the source is as it was", text("Huế"), text("Hue", { sourceText: "Huế" })],
    ["nothing is translated yet", text("Huế"), text(" ", { sourceText: "Cũ" })],
    ["it says that there is nothing to say", text("Huế"), text("", { nothing: true, sourceText: "Cũ" })],
    ["there is none", text("Huế"), undefined],
    ["nobody knows what it was made from", text("Huế"), text("Hue")],
  ])("is not stale when %s", (_when, source, translation) => {
    expect(staleOf(source, translation)).toBeUndefined();
  });
});

test("English and French are translations", () => {
  expect((["vi", "en", "fr", "all"] as const).filter(isTranslation)).toEqual(["en", "fr"]);
});
