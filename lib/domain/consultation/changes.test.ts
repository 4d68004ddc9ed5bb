import { describe, expect, test } from "vitest";
import { type KeptText, offeredChanges } from "./changes";

const kept = (version: number, text: string, more: Partial<KeptText> = {}): KeptText => ({
  ...{ language: "vi", version, text, at: new Date(Date.UTC(2026, 10, version)), by: "Lan", stood: false },
  ...more,
});
const told = (line: readonly KeptText[]) =>
  offeredChanges("9.2", line).map(({ language, fromVersion, toVersion, before, after }) => [
    language,
    fromVersion,
    toVersion,
    before,
    after,
  ]);

describe("what was changed since a draft", () => {
  test("is each step, the newest first, after all of them as one", () => {
    const line = [kept(4, "Một. Hai. Bốn."), kept(2, "Một.", { stood: true }), kept(3, "Một. Hai.")];
    expect(told(line)).toEqual([
      ["vi", 2, 4, "", "Hai. Bốn."],
      ["vi", 3, 4, "", "Bốn."],
      ["vi", 2, 3, "", "Hai."],
    ]);
  });

  test("is one step where there was one, and none where no word changed", () => {
    expect(told([kept(1, "Một.", { stood: true }), kept(2, "Hai.")])).toEqual([["vi", 1, 2, "Một.", "Hai."]]);
    expect(told([kept(1, "Một.", { stood: true }), kept(2, "Một.")])).toEqual([]);
    expect(told([kept(1, "Một.", { stood: true })])).toEqual([]);
    expect(told([])).toEqual([]);
  });

  test("begins with nothing where the draft had no answer", () => {
    expect(told([kept(1, "Mới.")])).toEqual([["vi", 0, 1, "", "Mới."]]);
  });

  test("does not guess at the beginning where the oldest versions were left out", () => {
    expect(told([kept(70, "Một. Hai."), kept(69, "Một.")])).toEqual([["vi", 69, 70, "", "Hai."]]);
  });

  test("keeps languages apart, and says who kept it and when", () => {
    const line = [kept(2, "Two.", { language: "en" }), kept(1, "One.", { language: "en", stood: true }), kept(1, "Một.")];
    expect(told(line).map(([language]) => language)).toEqual(["vi", "en"]);
    expect(offeredChanges("9.2", line)[0]).toMatchObject({ question: "9.2", by: "Lan", at: "2026-11-01T00:00:00.000Z" });
  });
});
