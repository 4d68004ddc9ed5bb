import { expect, test } from "vitest";
import { type CheckedText, standing, type TextNow, textAfter } from "./text-now";

const row = (more: Partial<CheckedText> = {}): CheckedText => ({
  words: "Two festivals",
  nothing: false,
  sourceText: "Hai lễ hội",
  checkedBy: "Lan",
  checkedAt: "2026-11-20T03:00:00.000Z",
  ...more,
});

/** What is said of a text that goes through these moments; each is the row, the text and its source. */
function told(...moments: readonly (readonly [CheckedText | undefined, string, string | undefined])[]) {
  let now: TextNow | undefined;
  const spoken = (words: string) => ({ words: words === "nothing" ? "" : words, nothing: words === "nothing" });
  return moments.map(([stored, words, from]) => {
    const source = from === undefined ? undefined : spoken(from);
    now = textAfter(now, stored, spoken(words), source);
    const { state, stale } = standing(now, source);
    return [state, stale?.from];
  });
}

const stored = row();
test.each([
  ["as it was read", [[stored, "Two festivals", "Hai lễ hội"]], [["checked", undefined]]],
  ["of which nothing is written", [[undefined, "", "Hai lễ hội"]], [["empty", undefined]]],
  [
    "whose source is typed in before one's eyes",
    [
      [stored, "Two festivals", "Hai lễ hội"],
      [stored, "Two festivals", "Ba lễ hội"],
    ],
    [
      ["checked", undefined],
      ["checked", "Hai lễ hội"],
    ],
  ],
  [
    "that is typed in: of the source as it reads at that moment, and no longer checked",
    [
      [stored, "Two festivals", "Ba lễ hội"],
      [stored, "Three festivals", "Ba lễ hội"],
      [stored, "Three festivals", "Bốn lễ hội"],
    ],
    [
      ["checked", "Hai lễ hội"],
      ["draft", undefined],
      ["draft", "Ba lễ hội"],
    ],
  ],
  [
    "that is checked, and then read anew",
    [
      [row({ checkedAt: null }), "Two festivals", "Ba lễ hội"],
      [row({ sourceText: "Ba lễ hội" }), "Two festivals", "Ba lễ hội"],
    ],
    [
      ["draft", "Hai lễ hội"],
      ["checked", undefined],
    ],
  ],
  [
    "that was typed on while the page was read anew",
    [
      [stored, "Two festivals", "Hai lễ hội"],
      [row(), "Two festivals!", "Hai lễ hội"],
    ],
    [
      ["checked", undefined],
      ["draft", undefined],
    ],
  ],
  ["that says it has nothing to say", [[row({ checkedAt: null }), "nothing", "Hai lễ hội"]], [["draft", undefined]]],
  ["without a source beside it", [[row({ sourceText: null }), "Two festivals", undefined]], [["checked", undefined]]],
] as [string, [CheckedText | undefined, string, string | undefined][], unknown][])("a text %s", (_what, moments, states) => {
  expect(told(...moments)).toEqual(states);
});
