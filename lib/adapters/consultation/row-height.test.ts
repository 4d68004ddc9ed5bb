import { expect, test } from "vitest";
import { rowHeight } from "./row-height";

const lines = (words: string, width?: number, bold = false) => Math.round((rowHeight([{ words, width, bold }]) - 2) / 16.5);

test("a row is as high as its highest cell, by words that wrap at gaps and by lines that were typed", () => {
  expect(lines("", 20)).toBe(1);
  expect(lines("một\nhai\nba", 20)).toBe(3);
  expect(lines("a".repeat(1000))).toBe(1);
  // Three words of seven in a room of ten and a half: one a line.
  expect(lines("aaaaaaa aaaaaaa aaaaaaa", 12)).toBe(3);
  expect(lines("a".repeat(40), 11.5)).toBe(4);
  expect(lines("NHÓM VẤN ĐỀ", 14, true)).toBeGreaterThan(lines("nhóm vấn đề", 14));
  expect(
    rowHeight([
      { words: "một", width: 9 },
      { words: "một\nhai", width: 9 },
    ]),
  ).toBe(rowHeight([{ words: "một\nhai", width: 9 }]));
  expect(lines("Tiếng Việt".normalize("NFD"), 9)).toBe(lines("Tiếng Việt", 9));
  expect(rowHeight([{ words: "a ".repeat(10_000), width: 9 }])).toBe(409);
});
