import { sentencesOf } from "../text/sentences";

/** The longest passage a remark may quote, in characters as a browser counts them; of more, the answer as a whole is meant. */
export const longestQuote = 5_000;

/** Words of an answer, and the code point of its text at which they begin. */
export type Passage = { readonly quote: string; readonly from: number };

/**
 * Where the words that somebody chose on the screen stand in the text of an answer. `before` is all the answer shows in front of them.
 * Lines are broken otherwise on the screen than in the text, so only what is no blank is counted. Nothing where only blanks or too many
 * letters were chosen, or where the text does not read so.
 */
export function passageIn(text: string, before: string, chosen: string): Passage | undefined {
  const letters = [...text];
  const inked = letters.flatMap((letter, at) => (isBlank(letter) ? [] : [at]));
  const [skipped, wanted] = [inkOf(before).length, inkOf(chosen)];
  const first = inked[skipped];
  const last = inked[skipped + wanted.length - 1];
  if (wanted.length === 0 || first === undefined || last === undefined) return undefined;
  const quote = letters.slice(first, last + 1).join("");
  return inkOf(quote).join("") === wanted.join("") && quote.length <= longestQuote ? { quote, from: first } : undefined;
}

/** The sentences of a text as passages, for who chooses one from a list. */
export function sentencePassages(text: string): readonly Passage[] {
  let end = 0;
  return sentencesOf(text).flatMap((piece) => {
    const quote = piece.trim();
    const start = text.indexOf(quote, end);
    const from = [...text.slice(0, start)].length;
    end = start + quote.length;
    return quote.length <= longestQuote ? [{ quote, from }] : [];
  });
}

function inkOf(text: string): readonly string[] {
  return [...text.normalize("NFC")].filter((letter) => !isBlank(letter));
}

function isBlank(letter: string): boolean {
  return /\s/u.test(letter);
}
