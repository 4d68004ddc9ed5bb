import { Node } from "prosemirror-model";
import { EditorState, TextSelection } from "prosemirror-state";
import { expect, test } from "vitest";
import { textOf } from "@/lib/domain/rich-text";
import { textSchema } from "@/lib/domain/text/schema";
import { placeFor } from "./insert-words";

/** The text after the words went in at the bar, or in the place of what is between two bars. */
function after(marked: string, stood = true): string {
  const [first = "", middle, last] = marked.split("|");
  const begun = EditorState.create({ doc: Node.fromJSON(textSchema, textOf(marked.replaceAll("|", ""))) });
  const from = first.length + 1;
  const to = last === undefined ? from : from + (middle ?? "").length;
  const state = begun.apply(begun.tr.setSelection(TextSelection.create(begun.doc, from, to)));
  const place = placeFor(state, "craft village", stood);
  return state.apply(state.tr.insertText(place.text, place.from, place.to)).doc.textContent;
}

test.each([
  ["|", "craft village"],
  ["The |", "The craft village"],
  ["The|", "The craft village"],
  ["The| of Huế", "The craft village of Huế"],
  ["The |of Huế", "The craft village of Huế"],
  ["The (|)", "The (craft village)"],
  ["A |place|, and", "A craft village, and"],
  ["The |village| here", "The craft village here"],
])("words put into %j", (marked, text) => {
  expect(after(marked)).toBe(text);
});

test("where nobody has stood they go to the end", () => {
  expect(after("|The one", false)).toBe("The one craft village");
  expect(after("|", false)).toBe("craft village");
});
