import { diffArrays, diffChars, diffLines } from "diff";
import { carriedRuns, type Piece } from "../versions";
import type { Runs } from "./hands";

// With more changed words than this the comparison would take longer than a page may; then whole paragraphs are compared.
const mostEdits = 1_500;
const mostLetters = 200;

// A word with the blanks before it, a number with its points and commas, a sign; a line's end is one of its own.
const word = /[^\S\n]*(?:\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s])|\n|[^\S\n]+/gu;

/**
 * What changed from one text to another, word by word. Vietnamese words are whole: both texts are taken in NFC. Long texts with
 * hardly a word in common are compared paragraph by paragraph.
 */
export function differenceOf(from: string, to: string): readonly Piece[] {
  const [older, newer] = [from.normalize("NFC"), to.normalize("NFC")];
  const words = diffArrays(older.match(word) ?? [], newer.match(word) ?? [], { maxEditLength: mostEdits });
  const parts = words?.map(({ value, ...part }) => ({ ...part, value: value.join("") })) ?? diffLines(older, newer);
  return together(parts.map(({ added, removed, value }) => ({ kind: added ? "added" : removed ? "removed" : "same", text: value })));
}

type Turn = { readonly text: string; readonly by: string };

/** Whose words a text is that was saved whole again and again: `turns` are its versions since `from`, oldest first. What `from` held is nobody's. */
export function runsThrough(from: string, turns: readonly Turn[]): Runs {
  let [text, runs]: [string, Runs] = [from, [[null, [...from.normalize("NFC")].length]]];
  for (const turn of turns) [text, runs] = [turn.text, carriedRuns(differenceOf(text, turn.text), runs, turn.by)];
  return runs;
}

/** Whose words a text is that no version has yet: what its newest version held is as that says, the rest is by who wrote since, if it was one. */
export function presentRuns(
  kept: { readonly text: string; readonly runs: Runs },
  now: { readonly text: string; readonly authorIds: readonly string[] },
): Runs {
  const only = now.authorIds.length === 1 ? (now.authorIds[0] ?? null) : null;
  return carriedRuns(differenceOf(kept.text, now.text), kept.runs, only);
}

/** Between two things that stayed, all that went is one piece and all that came is one; blanks at the beginning of both stayed. */
function together(parts: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  let [same, removed, added] = ["", "", ""];
  const settle = () => {
    const blank = removed[0] === " " && added[0] === " " ? " " : "";
    const stayed = endOfBoth(removed.slice(blank.length), added.slice(blank.length));
    const [went, came] = [
      removed.slice(blank.length, removed.length - stayed.length),
      added.slice(blank.length, added.length - stayed.length),
    ];
    if (same + blank !== "") found.push({ kind: "same", text: same + blank });
    if (went !== "") found.push({ kind: "removed", text: went });
    if (came !== "") found.push({ kind: "added", text: came, kept: lettersKept(went, came) });
    [same, removed, added] = [stayed, "", ""];
  };
  for (const { kind, text } of parts) {
    if (kind === "same") settle();
    if (kind === "same") same += text;
    else if (kind === "removed") removed += text;
    else added += text;
  }
  settle();
  if (same !== "") found.push({ kind: "same", text: same });
  return found;
}

/** The first word of a line has no blank before it: where words came before it, or went, it is the same word all the same. */
function endOfBoth(removed: string, added: string): string {
  const [shorter, longer] = removed.length < added.length ? [removed, added] : [added, removed];
  return shorter !== "" && longer.endsWith(` ${shorter}`) ? shorter : "";
}

/** Of every letter that came: did it stand in what went? A word that was mended is by who mended it, not by who first wrote it. */
function lettersKept(removed: string, added: string): readonly boolean[] {
  const letters = diffChars(removed, added, { maxEditLength: mostLetters }) ?? [{ added: true, removed: false, value: added }];
  return letters.flatMap((part) => (part.removed ? [] : Array.from(part.value, () => !part.added)));
}
