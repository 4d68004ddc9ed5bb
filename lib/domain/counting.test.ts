import { describe, expect, test } from "vitest";
import { countText, measure } from "./counting";
import type { Limit } from "./form";

describe("words", () => {
  test.each([
    ["", 0],
    ["   \n\t ", 0],
    ["Huế", 1],
    ["Thành phố Huế", 3],
    ["  Thành\u00a0phố\n\nHuế  ", 3],
    ["một – hai", 3],
    ["state-of-the-art", 1],
    ["Huế\u200b", 1],
    ["\u200b", 0],
    ["a\u2060b\ufeffc", 1],
    ["1.234.567,5 USD", 2],
  ])("%j has %i", (text, count) => {
    expect(countText(text, "words")).toBe(count);
  });
});

describe("characters", () => {
  test.each([
    ["", 0],
    ["Huế", 3],
    ["a b", 3],
    ["một\nhai\r\nba", 8],
    ["🎭", 1],
    ["a\u200bb", 2],
  ])("%j has %i", (text, count) => {
    expect(countText(text, "characters")).toBe(count);
  });
});

test.each(["Nguyễn Thị Tuyết", "Đặng Hữu Phước, Quận Thuận Hóa"])("%s counts alike however it was typed", (text) => {
  for (const unit of ["words", "characters"] as const)
    expect(countText(text.normalize("NFD"), unit)).toBe(countText(text.normalize("NFC"), unit));
});

test("a limit of three leaves nothing over at three, and one at four", () => {
  const limit: Limit = { value: 3, unit: "words", language: "submission", source: { vi: "", en: "" }, verified: true };
  expect(measure("a b c", limit)).toEqual({ used: 3, over: 0 });
  expect(measure("a b c d", limit)).toEqual({ used: 4, over: 1 });
});
