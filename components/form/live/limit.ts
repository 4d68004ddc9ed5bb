import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { countText, measure } from "@/lib/domain/counting";
import type { Limit } from "@/lib/domain/form";
import { plainOf, type Say, unknownFigure } from "@/lib/domain/text/reading";

/**
 * At the limit one's own typing stops, as the official form does. What others wrote, what an undo brings back and what is
 * pasted always stands: its surplus is marked, so that a longer text can be shortened here. A word that is being composed is
 * left alone until it is finished, and deleting always works.
 */
export function limited(limit: Limit, say: Say, onBarred: () => void): Plugin {
  let view: EditorView | undefined;
  return new Plugin({
    view(made) {
      view = made;
      return {};
    },
    filterTransaction(transaction, state) {
      if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey) || view?.composing) return true;
      if (transaction.getMeta("uiEvent") === "paste" || transaction.getMeta("paste")) return true;
      const after = measure(plainOf(transaction.doc, say), limit);
      if (after.over === 0 || after.used <= countText(plainOf(state.doc, say), limit.unit)) return true;
      onBarred();
      return false;
    },
    props: { decorations: (state) => surplus(state.doc, limit, say) },
  });
}

/** Marks everything after the last word (or character) that fits. */
function surplus(doc: Node, limit: Limit, say: Say): DecorationSet {
  if (measure(plainOf(doc, say), limit).over === 0) return DecorationSet.empty;
  const pieces = piecesOf(doc, say);
  let left = lengthThatFits(pieces.map(({ text }) => text).join(""), limit);
  const marks: Decoration[] = [];
  for (const { text, from, to } of pieces) {
    // A figure is one letter in the text, whatever it says: it is marked whole.
    const cut = to - from === text.length ? from + Math.min(left, text.length) : left >= text.length ? to : from;
    left = Math.max(0, left - text.length);
    if (cut < to) marks.push(Decoration.inline(cut, to, { class: "surplus" }));
  }
  return DecorationSet.create(doc, marks);
}

type Piece = { readonly text: string; readonly from: number; readonly to: number };

/** The text's words in order with where each stands; between two paragraphs a line break that stands nowhere. */
function piecesOf(doc: Node, say: Say): readonly Piece[] {
  const pieces: Piece[] = [];
  doc.descendants((node, from) => {
    if (node.isTextblock && pieces.length > 0) pieces.push({ text: "\n", from, to: from });
    if (!node.isInline) return;
    const text = node.isText ? (node.text ?? "") : node.type.name === "figure" ? (say(String(node.attrs.id)) ?? unknownFigure) : "\n";
    pieces.push({ text, from, to: from + node.nodeSize });
  });
  return pieces;
}

/** How much of a text, in UTF-16 units, its limit lets through. Counts as `countText` does. */
export function lengthThatFits(text: string, { unit, value }: Pick<Limit, "unit" | "value">): number {
  // A letter with the marks that are composed with it is one character, a run between spaces one word.
  const parts = unit === "words" ? /\S+/g : /\P{M}\p{M}*|\p{M}+/gu;
  let used = 0;
  let fits = 0;
  for (const { 0: part, index } of text.matchAll(parts)) {
    used += countText(part, unit);
    if (used > value) return fits;
    fits = index + part.length;
  }
  return text.length;
}
