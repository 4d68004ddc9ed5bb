import type { Command } from "prosemirror-state";

// Long enough for any letter with all its marks, and for any sign of several parts.
const longest = 32;

/**
 * Takes the letter before the caret back by the document and not by the page: the browser's own way changes the page first and is
 * read afterwards, and a colleague's letter that comes in between would be taken with it. An input method that corrects a word by
 * taking letters back does this for every Vietnamese mark.
 */
export const takeBack: Command = ({ selection, tr }, dispatch, view) => {
  const before = selection.$from.nodeBefore;
  if (!selection.empty || view?.composing || !before?.isText) return false;
  const length = lastLetter(before.text ?? "").length;
  dispatch?.(tr.delete(selection.from - length, selection.from).scrollIntoView());
  return true;
};

/** The last letter of a text, as a person sees letters; of a letter with marks of its own only the last mark, as everywhere. */
function lastLetter(text: string): string {
  const letter = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text.slice(-longest))].at(-1)?.segment ?? "";
  const marked = /\p{M}$/u.test(letter) && !/\p{Extended_Pictographic}/u.test(letter);
  return marked ? ([...letter].at(-1) ?? "") : letter;
}
