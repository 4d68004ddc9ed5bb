import type { SubmissionLanguage } from "./form";

/** How the ministry wants a Vietnamese term put into the languages of a bid. Several agreed forms are separated by ";". */
export type Term = {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** Empty where nothing is agreed yet. */
  readonly fr: string;
  readonly note: string;
};

/** Where a term stands in a text: UTF-16 offsets into the text as it was given, `to` exclusive. */
export type TermPlace = { readonly term: Term; readonly from: number; readonly to: number };

/**
 * Where terms stand in a Vietnamese text: whole words, in whatever case and normal form, within one line. A longer term goes
 * before a shorter one, none lies over another, and the places come in the order of the text.
 */
export function findTerms(text: string, terms: readonly Term[]): readonly TermPlace[] {
  const byFirst = indexOf(terms);
  const words = wordsOf(text);
  const candidates = words.flatMap(({ letters }, index) =>
    (byFirst.get(letters) ?? [])
      .filter(({ wanted }) => standsAt(words, index, wanted, same))
      .map(({ term, wanted }) => ({ term, index, count: wanted.length })),
  );
  const taken = words.map(() => false);
  return candidates
    .sort((a, b) => b.count - a.count || a.index - b.index)
    .filter(({ index, count }) => {
      if (taken.slice(index, index + count).includes(true)) return false;
      taken.fill(true, index, index + count);
      return true;
    })
    .sort((a, b) => a.index - b.index)
    .map(({ term, index, count }) => ({ term, from: words[index]?.from ?? 0, to: words[index + count - 1]?.to ?? 0 }));
}

/** The forms of a term that are agreed for a language, in the order the ministry gave them; none where nothing is agreed. */
export function agreedForms(term: Term, language: SubmissionLanguage): readonly string[] {
  return term[language]
    .split(";")
    .map((form) => form.trim())
    .filter((form) => form !== "");
}

/**
 * Terms of the source of which no agreed form occurs in the translation, each once, in the order of the source. Case, and a
 * plural for a singular, make no difference. A translation that is not there departs from nothing.
 */
export function departures(vi: string, translation: string, language: SubmissionLanguage, terms: readonly Term[]): readonly Term[] {
  const spoken = wordsOf(translation);
  if (spoken.length === 0) return [];
  const alike = (one: string, other: string) => one === other || isPlural(one, other, language) || isPlural(other, one, language);
  const occurs = (form: string) => {
    const wanted = wordsOf(form);
    return spoken.some((_, index) => standsAt(spoken, index, wanted, alike));
  };
  const found = new Set(findTerms(vi, terms).map(({ term }) => term));
  return [...found].filter((term) => {
    const forms = agreedForms(term, language);
    return forms.length > 0 && !forms.some(occurs);
  });
}

type Index = ReadonlyMap<string, readonly { readonly term: Term; readonly wanted: readonly Word[] }[]>;

// A list of terms is asked about at every letter somebody types; it never changes, so its index is made once.
const indexes = new WeakMap<readonly Term[], Index>();

/** The terms by their first word. */
function indexOf(terms: readonly Term[]): Index {
  const made = indexes.get(terms);
  if (made) return made;
  const index = new Map<string, { term: Term; wanted: readonly Word[] }[]>();
  for (const term of terms) {
    const wanted = wordsOf(term.vi);
    const first = wanted[0]?.letters ?? "";
    const own = index.get(first);
    if (own) own.push({ term, wanted });
    else index.set(first, [{ term, wanted }]);
  }
  indexes.set(terms, index);
  return index;
}

type Word = { readonly letters: string; readonly joint: string; readonly from: number; readonly to: number };

/**
 * The words of a text, each with what joins it to the one before, blanks left out: "creative, city" is not "creative city",
 * but "know-how" is "know how". A line's end joins nothing.
 */
function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: letters, index }) => {
    const joint = text.slice(end, index);
    end = index + letters.length;
    const kept = /^[-‐‑]$/.test(joint) ? "" : joint.replace(/[^\S\r\n]+/g, "").replace(/’/g, "'");
    return { letters: letters.normalize("NFC").toLowerCase(), joint: kept, from: index, to: end };
  });
}

type Alike = (one: string, other: string) => boolean;

const same: Alike = (one, other) => one === other;

/** What stands before the first word of a term is none of the term's. */
function standsAt(words: readonly Word[], index: number, wanted: readonly Word[], alike: Alike): boolean {
  return wanted.every(({ letters, joint }, step) => {
    const word = words[index + step];
    return word !== undefined && alike(word.letters, letters) && (step === 0 || word.joint === joint);
  });
}

/** Is the one word the other's plural, by the plain rules of the language? */
function isPlural(plural: string, word: string, language: SubmissionLanguage): boolean {
  if (plural === `${word}s`) return true;
  if (language === "fr") return plural === `${word}x` || (word.endsWith("al") && plural === `${word.slice(0, -1)}ux`);
  return plural === `${word}es` || (word.endsWith("y") && plural === `${word.slice(0, -1)}ies`);
}
