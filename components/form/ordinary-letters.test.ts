import { expect, test } from "vitest";
import { unprintable } from "@/lib/domain/printable";
import { unusual } from "./ordinary-letters";

const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test("everything that is let through without a look at the fonts is printed", () => {
  const usual = letters.filter((letter) => !unusual.test(letter));
  expect(usual.length).toBeGreaterThan(400);
  expect(usual.filter((letter) => unprintable(letter).length > 0)).toEqual([]);
});

test("a text of the three languages is let through, whatever cannot be printed is not", () => {
  expect(unusual.test("Nguyễn Thị Ánh Tuyết – “Ẩm thực” 1.500 ₫ … l’été : cœur, 12 €\nA • B")).toBe(false);
  for (const text of ["😀", "漢", "a\u0007", "\ue000", "\ud83e\udd80"]) expect(unusual.test(text), text).toBe(true);
});
