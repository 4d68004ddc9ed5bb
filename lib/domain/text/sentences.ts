// A sentence with its closing sign and the blanks behind it; a line's end closes one as well. Joined, the pieces are the text again.
const sentence = /[^\n]*?(?:[.!?…]+["”’»)\]]*(?=\s|$)[^\S\n]*|\n+|$)/gu;

/** The sentences of a text in reading order, each with the blanks behind it; pieces of blanks alone are left out. */
export function sentencesOf(text: string): string[] {
  return (text.match(sentence) ?? []).filter((piece) => piece.trim() !== "");
}
