import { expect, test } from "vitest";
import { countText } from "@/lib/domain/counting";
import { lengthThatFits } from "./limit";

test.each([
  ["một hai ba", 2, "một hai"],
  ["một hai ba", 3, "một hai ba"],
  ["một hai ba", 0, ""],
  ["một\nhai  ba ", 2, "một\nhai"],
  ["một \u200b hai ba", 2, "một \u200b hai"],
])("of %j fit %i words: %j", (text, value, fits) => {
  expect(text.slice(0, lengthThatFits(text, { unit: "words", value }))).toBe(fits);
});

test.each([
  ["tiếng".normalize("NFC"), 3, "tiế".normalize("NFC")],
  ["tiếng".normalize("NFD"), 3, "tiế".normalize("NFD")],
  ["a\nbc", 2, "a\nb"],
  ["😀😀😀", 2, "😀😀"],
  ["", 2, ""],
])("of %j fit %i characters: %j", (text, value, fits) => {
  expect(text.slice(0, lengthThatFits(text, { unit: "characters", value }))).toBe(fits);
});

test("what fits never counts more than the limit, and one part more would", () => {
  const text = "Ẩm thực Huế 😀\ngồm bún bò, cơm hến".normalize("NFD");
  for (const unit of ["words", "characters"] as const) {
    for (let value = 0; value < countText(text, unit); value += 1) {
      const length = lengthThatFits(text, { unit, value });
      expect(countText(text.slice(0, length), unit)).toBe(value);
    }
  }
});
