import { describe, expect, test } from "vitest";
import { decideSave, type StoredAnswer } from "./answers";
import { sampleQuestions as ask, sampleBook } from "./sample";
import type { AnswerValue } from "./values";

const earlier = new Date("2026-11-22T03:00:00Z");
const now = new Date("2026-11-22T04:00:00Z");
const by = { personId: "me", now, newId: () => "new" };
const stored: StoredAnswer = {
  id: "a1",
  question: "1",
  language: "vi",
  value: { text: "Huế" },
  text: "Huế",
  version: 3,
  savedById: "colleague",
  savedBy: "Lê Thị Lan",
  savedAt: earlier,
};
const save = (current: StoredAnswer | undefined, value: AnswerValue, baseVersion: number) =>
  decideSave(ask.short, sampleBook.nothing, current, { language: "vi", baseVersion, value }, by);

describe("a save", () => {
  test("of what nobody wrote yet is the first version", () => {
    expect(save(undefined, { text: "Huế".normalize("NFD") }, 0)).toMatchObject({
      ok: true,
      value: { id: "new", baseVersion: 0, version: 1, text: "Huế", savedById: "me", savedAt: now, restoredFrom: null, changed: true },
    });
  });

  test("over the version the writer saw is the next", () => {
    expect(save(stored, { text: "Đà Lạt" }, 3)).toMatchObject({
      value: { id: "a1", baseVersion: 3, version: 4, savedById: "me", changed: true },
    });
  });

  test.each([0, 2, 4])("over another version (%i) is stale, with the colleague's answer", (baseVersion) => {
    expect(save(stored, { text: "Đà Lạt" }, baseVersion)).toEqual({
      ok: false,
      refusal: {
        code: "stale",
        detail: { value: { text: "Huế" }, text: "Huế", version: 3, savedBy: "Lê Thị Lan", savedAt: "2026-11-22T03:00:00.000Z" },
      },
    });
  });

  test("over an answer that is not there is stale, with nothing to show", () => {
    expect(save(undefined, { text: "Huế" }, 3)).toEqual({ ok: false, refusal: { code: "stale", detail: undefined } });
  });

  test.each([0, 2, 3])("repeated because its acknowledgement was lost is the save it was (over %i)", (baseVersion) => {
    expect(save(stored, { text: "Huế" }, baseVersion)).toMatchObject({
      ok: true,
      value: { version: 3, savedById: "colleague", savedAt: earlier, changed: false },
    });
  });

  test("is the same whatever the order of its keys", () => {
    const current = { ...stored, value: { person: { name: "Lê", email: "x" } } };
    const again = { language: "all", baseVersion: 1, value: { person: { email: "x", name: "Lê" } } } as const;
    expect(decideSave(ask.person, sampleBook.nothing, current, again, by)).toMatchObject({ value: { changed: false } });
  });

  test.each([
    ["another kind of value", { choice: "x" }],
    ["nothing where the form wants something", { nothing: true }],
    ["a line too long to keep", { text: "x".repeat(4_001) }],
  ] as const)("of %s is malformed, even over an old version", (_what, value) => {
    for (const baseVersion of [0, 3]) expect(save(stored, value, baseVersion)).toEqual({ ok: false, refusal: { code: "malformed" } });
  });

  test("of “nothing to say” is found by the form's own words", () => {
    const nothing = { language: "en", baseVersion: 0, value: { nothing: true } } as const;
    expect(decideSave(ask.long, sampleBook.nothing, undefined, nothing, by)).toMatchObject({ value: { text: sampleBook.nothing.en } });
  });

  test("of an older version remembers which", () => {
    const restored = { language: "vi", baseVersion: 3, value: { text: "cũ" }, restoredFrom: 1 } as const;
    expect(decideSave(ask.short, sampleBook.nothing, stored, restored, by)).toMatchObject({ value: { version: 4, restoredFrom: 1 } });
  });
});
