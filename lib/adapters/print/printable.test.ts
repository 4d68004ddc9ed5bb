import { expect, it } from "vitest";
import { printable } from "./printable";
import { letters } from "./sample";

it("leaves ordinary text as it is", () => {
  for (const text of ["", letters.join(""), "Giá 1.500.000 ₫ – “Ẩm thực” … €", "l’été, cœur, Œuvre : 12 %", "một\nhai", "Ω → ☐ ☑ ✓"]) {
    expect(printable(text)).toBe(text);
  }
});

it("composes marks, and settles line ends and blanks", () => {
  expect(printable("Nguyễn Ánh".normalize("NFD"))).toBe("Nguyễn Ánh");
  expect(printable("a\r\nb\rc\u2028d\te")).toBe("a\nb\nc\nd e");
  expect(printable("a\u3000b")).toBe("a b");
});

it("drops what is never seen: controls, private use, joiners, direction marks", () => {
  expect(printable("a\u0000\u0007\u001b\u0085b\ue000\u{f0000}c\u200b\u202e\ufeff\u00add")).toBe("abcd");
});

it("shows a box for each letter no font has, and keeps a letter whose mark none has", () => {
  expect(printable("漢字 🦀 \ud800")).toBe("□□ □ \ufffd");
  expect(printable("क्षि")).toBe("□");
  expect(printable("o\u{1e8d0}k")).toBe("ok");
});
