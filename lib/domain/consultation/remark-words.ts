import { folded } from "../folding";

// Joiners, direction marks, soft hyphens and controls: nothing of it is seen. Ends of lines are kept.
const unseen = /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Words of a cell as they are kept: NFC, without what is never seen, every kind of blank as one ordinary blank, every kind of line
 * end as "\n", no more than one empty line in a row, no blanks at the ends of lines.
 */
export function cleaned(text: string): string {
  return text
    .replace(lineEnds, "\n")
    .replace(unseen, "")
    .normalize("NFC")
    .toWellFormed()
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Words as they are compared: no marks, no case, one line, without the blanks and punctuation around them. */
export function compared(text: string): string {
  return folded(text)
    .replace(/\s+/g, " ")
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
}

const latin = /[\u00a1-\u00ff]/g;
const vietnamese = /[\u1ea0-\u1ef9ơưđƠƯĐ]/;

/**
 * Were these words typed in a font of the time before Unicode (.VnTime, VNI-Times), so that they read as nonsense without it: "C«ng hoµ",
 * "Coäng hoøa"? Takes the words of a whole table. One Vietnamese letter of Unicode proves the contrary; French has half as many marks.
 */
export function isInOldLetters(text: string): boolean {
  const marks = text.match(latin)?.length ?? 0;
  return marks >= 5 && marks * 12 > text.length && !vietnamese.test(text);
}
