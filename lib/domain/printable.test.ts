import { expect, test } from "vitest";
import { asPrinted, unprintable } from "./printable";

test("Vietnamese, French and the symbols of a form are all printed, composed or not", () => {
  const text = "Nguyễn Thị Ánh Tuyết, Œuvre & cœur : « été », 1.500.000 ₫ – € → ☐ ☑ ✓ m² ½ α";
  expect(unprintable(text)).toEqual([]);
  expect(unprintable(text.normalize("NFD"))).toEqual([]);
});

test("what is never seen is left out without a word", () => {
  expect(unprintable("a\u200bb\u00adc\ufeffd\u2060e\u2764\ufe0f\r\nf\tg")).toEqual([]);
  expect(asPrinted("a\u200bb\u00adc\ufeff\r\nd\te\u00a0f")).toBe("abc\nd e f");
});

test("a character is named by itself where it can be seen, by its number where it cannot, each once", () => {
  expect(unprintable("Cua 🦀, chữ 漢 và 漢, lại 🦀")).toEqual(["🦀", "漢"]);
  expect(unprintable("a\u0007b\ue000c\u202ed\ud800e\uffff")).toEqual(["U+0007", "U+E000", "U+202E", "U+D800", "U+FFFF"]);
});

test("a letter whose mark no font has is named by the mark; one whose mark another font has, as a whole", () => {
  expect(unprintable("o\u{1e8d0}k")).toEqual(["U+1E8D0"]);
  expect(unprintable("☑\u0350")).toEqual(["☑\u0350"]);
});
