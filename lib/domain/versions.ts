import type { AnswerLanguage } from "./form";
import type { Runs } from "./text/hands";
import type { KeepReason } from "./text/keeping";

/** How long the name of a version may be. */
export const longestName = 120;

/** A part of the difference between two texts. */
export type Piece = {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
  /** Of every code point that came: did it stand in the words that gave way? Such letters tell nothing of who changed them. */
  readonly kept?: readonly boolean[];
};
/** The same with its author; null where it is not known, and for what stayed or went. */
export type AuthoredPiece = Omit<Piece, "kept"> & { readonly by: string | null };

/**
 * Says of every word that came who wrote it. `runs` are the newer text's. What several people wrote is split between them at
 * whole words, each by who wrote most of its new letters; white space goes with the words before it. Runs that do not reach to
 * the end leave the rest to nobody.
 */
export function byAuthor(pieces: readonly Piece[], runs: Runs): readonly AuthoredPiece[] {
  const next = reader(runs);
  return pieces.flatMap(({ kind, text, kept }): readonly AuthoredPiece[] => {
    if (kind === "removed") return [{ kind, text, by: null }];
    const shares = next(text);
    if (kind === "same") return [{ kind, text, by: null }];
    return joined(wordByWord(text, shares, kept ?? [])).map((share) => ({ kind, ...share }));
  });
}

/**
 * The runs of the newer text where only the older one's are known: what stayed keeps its author, what came is by `author`
 * (null: one of several, nobody knows which).
 */
export function carriedRuns(pieces: readonly Piece[], older: Runs, author: string | null): Runs {
  const next = reader(older);
  const runs: [string | null, number][] = [];
  const add = (by: string | null, text: string) => {
    const count = [...text].length;
    const last = runs.at(-1);
    if (last?.[0] === by) last[1] += count;
    else if (count > 0) runs.push([by, count]);
  };
  for (const { kind, text } of pieces) {
    const shares = kind === "added" ? [{ text, by: author }] : next(text);
    if (kind !== "removed") for (const share of shares) add(share.by, share.text);
  }
  return runs;
}

type Share = { readonly text: string; readonly by: string | null };

/** Takes a text off the runs, letter by letter from where the last one ended, and says whose each stretch is. */
function reader(runs: Runs): (text: string) => readonly Share[] {
  const left = runs.map(([by, count]) => ({ by, count }));
  return (text) => {
    const letters = [...text];
    const shares: Share[] = [];
    while (letters.length > 0) {
      while (left[0]?.count === 0) left.shift();
      const run = left[0] ?? { by: null, count: letters.length };
      const taken = letters.splice(0, run.count);
      run.count -= taken.length;
      shares.push({ text: taken.join(""), by: run.by });
    }
    return shares;
  };
}

/** The words of a text with who wrote most of the new letters of each; where none is new, most of all its letters. */
function wordByWord(text: string, shares: readonly Share[], kept: readonly boolean[]): readonly Share[] {
  const hands = shares.flatMap((share) => Array.from(share.text, () => share.by));
  let at = 0;
  return (text.match(/\s+|\S+/g) ?? []).map((word) => {
    const own = Array.from(word, (_, index) => at + index);
    at += own.length;
    const fresh = own.filter((index) => !kept[index]);
    return { text: word, by: mostOf((fresh.length > 0 ? fresh : own).map((index) => hands[index] ?? null)) };
  });
}

/** Who is there most often; the first of those who are equally often. */
function mostOf(hands: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const hand of hands) counts.set(hand, (counts.get(hand) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [null as string | null, 0])[0];
}

/** White space has no author of its own; neighbours of one author are one. */
function joined(shares: readonly Share[]): readonly Share[] {
  const found: Share[] = [];
  for (const share of shares) {
    const last = found.at(-1);
    const blank = share.text.trim() === "";
    if (last && (blank || last.by === share.by || last.text.trim() === ""))
      found[found.length - 1] = { text: last.text + share.text, by: blank ? last.by : share.by };
    else found.push(share);
  }
  return found;
}

export type Hand = { readonly by: string | null; readonly words: number };

/** Whose words came, in the order in which they are met, and how many words each wrote. */
export function handsIn(pieces: readonly AuthoredPiece[]): readonly Hand[] {
  const words = new Map<string | null, number>();
  for (const { kind, by, text } of pieces)
    if (kind === "added" && text.trim() !== "") words.set(by, (words.get(by) ?? 0) + countWords(text));
  return [...words].map(([by, count]) => ({ by, words: count }));
}

/** How many words went. */
export function wordsGone(pieces: readonly AuthoredPiece[]): number {
  return pieces.reduce((sum, { kind, text }) => sum + (kind === "removed" ? countWords(text) : 0), 0);
}

/** A sign that stands alone is no word. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Some people in the order in which their words are met in a text; those of whom no word is left come last. */
export function inOrderOf(runs: Runs, people: readonly string[]): readonly string[] {
  const met = runs.flatMap(([person]) => person ?? []);
  return [...new Set([...met.filter((person) => people.includes(person)), ...people])];
}

/** Everybody who is named by some texts, each once. */
export function peopleIn(texts: readonly { readonly authorIds: readonly string[]; readonly runs?: Runs | null }[]): readonly string[] {
  const ids = texts.flatMap(({ authorIds, runs }) => [...authorIds, ...(runs ?? []).flatMap(([person]) => person ?? [])]);
  return [...new Set(ids)];
}

const pause = 30 * 60_000;
type Kept = {
  readonly reason: KeepReason;
  readonly name: string | null;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly runs: Runs | null;
};

/**
 * Newest first in, newest first out. Of an answer that is saved whole as it is filled in, the saves of one person with pauses
 * under half an hour are one group. What was named, restored, accepted, checked or kept at a step always stands alone, and so does
 * every version of a text, which is kept only when the writing rests.
 */
export function foldSaves<T extends Kept>(versions: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  for (const version of versions) {
    const group = groups.at(-1);
    const newer = group?.at(-1);
    if (group && newer && continues(newer, version)) group.push(version);
    else groups.push([version]);
  }
  return groups;
}

function continues(newer: Kept, older: Kept): boolean {
  if (stands(newer) || stands(older) || newer.savedBy !== older.savedBy) return false;
  return Date.parse(newer.savedAt) - Date.parse(older.savedAt) < pause;
}

/** Did somebody decide on it, or is it a text's? Then it is not folded away. */
function stands({ reason, name, runs }: Kept): boolean {
  return name !== null || reason !== "saved" || runs !== null;
}

/** Why a version of the whole dossier was kept: somebody named it, or the dossier left a stage. */
export type DossierVersionReason = "named" | "stage";

/** One answer of a dossier at the moment of a version. */
export type KeptAnswer = {
  readonly answerId: string;
  readonly question: string;
  readonly language: AnswerLanguage;
  /** 0 where no version has these words yet. */
  readonly version: number;
  readonly text: string;
  readonly runs: Runs | null;
};

export type ChangedAnswer = {
  readonly question: string;
  readonly language: AnswerLanguage;
  readonly from: KeptAnswer | undefined;
  readonly to: KeptAnswer | undefined;
};

/** The answers whose words differ between two moments of a dossier, in the order of the form's questions. */
export function changedBetween(
  from: readonly KeptAnswer[],
  to: readonly KeptAnswer[],
  questions: readonly string[],
): readonly ChangedAnswer[] {
  const languages = ["all", "vi", "en", "fr"] as const;
  return questions.flatMap((question) =>
    languages.flatMap((language) => {
      const at = (list: readonly KeptAnswer[]) => list.find((answer) => answer.question === question && answer.language === language);
      const [older, newer] = [at(from), at(to)];
      return (older?.text ?? "") === (newer?.text ?? "") ? [] : [{ question, language, from: older, to: newer }];
    }),
  );
}
