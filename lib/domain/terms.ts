import { z } from "zod";
import { folded } from "./folding";
import type { Term } from "./glossary";

const name = z.string().trim().max(200);

/** What the ministry may enter of a term; English is what most bids are sent in, so it is never missing. */
export const termWords = z.strictObject({
  vi: name.min(2),
  en: name.min(2),
  fr: name,
  note: z.string().trim().max(500),
});

export type TermWords = z.infer<typeof termWords>;

/** The term that has this name already, marks and case left out, unless it is the one being changed. */
export function takenBy(present: readonly Term[], vi: string, own?: string): Term | undefined {
  return present.find((term) => term.id !== own && folded(term.vi) === folded(vi));
}

/** Do two terms say the same? */
export function sameWords(one: TermWords, other: TermWords): boolean {
  return (["vi", "en", "fr", "note"] as const).every((part) => one[part] === other[part]);
}

/** The terms that hold the words in one of their languages or in the note, with or without marks; all where nothing is asked. */
export function termsWith<T extends TermWords>(terms: readonly T[], words: string): readonly T[] {
  const wanted = folded(words.trim());
  return terms.filter(({ vi, en, fr, note }) => folded(`${vi}\n${en}\n${fr}\n${note}`).includes(wanted));
}
