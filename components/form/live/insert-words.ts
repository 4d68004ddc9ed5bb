import type { EditorState } from "prosemirror-state";
import type { Editor } from "../editor/editor";

/**
 * Where words go and how they are parted from what stands there: at the caret or in the place of what is selected, at the end
 * of a text in which nobody has `stood` yet.
 */
export function placeFor({ doc, selection }: EditorState, words: string, stood: boolean) {
  const end = Math.max(1, doc.content.size - 1);
  const { from, to } = stood ? selection : { from: end, to: end };
  const sign = (at: number) => (at < 0 || at >= doc.content.size ? "" : doc.textBetween(at, at + 1, "\n", "\n"));
  const before = /[^\s(“"'’-]/u.test(sign(from - 1)) ? " " : "";
  const behind = /[\p{L}\p{N}(“]/u.test(sign(to)) ? " " : "";
  return { from, to, text: `${before}${words}${behind}` };
}

/** Puts words into a text as if they were typed there, and leaves the caret behind them. */
export function insertWords(editor: Editor, words: string, stood: boolean): void {
  const { from, to, text } = placeFor(editor.view.state, words, stood);
  editor.put(text, from, to);
}
