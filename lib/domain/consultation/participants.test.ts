import { expect, test } from "vitest";
import type { Limit } from "../form";
import { roomFor } from "./participants";

const limit: Limit = { value: 5, unit: "words", language: "submission", source: { vi: "", en: "" }, verified: false };
const ask = (more: Partial<Parameters<typeof roomFor>[0]>) => {
  const room = roomFor({ language: "en", paragraphs: ["two words"], text: "", limit, ...more });
  return room.ok ? room.value : room.refusal.code;
};

test("words go in while the answer keeps its limit, which binds no Vietnamese", () => {
  expect(ask({ text: "one two three" })).toEqual({ used: 5 });
  expect(ask({ text: "one two three four" })).toBe("no-room");
  expect(ask({ text: "một hai ba bốn", language: "vi" })).toBeNull();
  expect(ask({ text: "one two three four", limit: undefined })).toBeNull();
});

test("nothing goes in twice, and nothing before the round is closed", () => {
  expect(ask({ text: "Before. two words after." })).toBe("said-already");
  expect(ask({ text: "two words", paragraphs: ["two words", "more"] })).toEqual({ used: 5 });
  expect(ask({ text: "Hai chữ", paragraphs: ["Hai chữ".normalize("NFD")], language: "vi" })).toBe("said-already");
  expect(ask({ paragraphs: [] })).toBe("round-running");
});
