import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { findTerms, type Term, type TermPlace } from "@/lib/domain/glossary";

/** A term that was pressed, and where it is drawn. */
export type PressedTerm = { readonly term: Term; readonly element: HTMLElement };

/** `null`: the text has changed and is drawn, so that what was pressed may not stand there any more. */
type Tell = (pressed: PressedTerm | null) => void;

const key = new PluginKey<DecorationSet>("term-marks");

/** After a composition the browser still settles what it wrote; as long as that is waited for, nothing is redrawn in it. */
const settlingMs = 60;

/**
 * Underlines the ministry's terms in a Vietnamese text. The text itself stays as it is: nothing of this is saved or counted. A
 * paragraph is searched once for as long as it stands unchanged, whoever changes the rest, and none while a word is being
 * composed: a mark drawn into it would break the word.
 */
export function termMarks(terms: readonly Term[], tell: Tell): Plugin<DecorationSet> {
  const known = new WeakMap<Node, readonly TermPlace[]>();
  const byId = new Map(terms.map((term) => [term.id, term]));
  let composing = false;

  const placesIn = (block: Node): readonly TermPlace[] => {
    const places = known.get(block) ?? findTerms(lettersOf(block), terms);
    known.set(block, places);
    return places;
  };
  const draw = (doc: Node): DecorationSet => {
    const marks: Decoration[] = [];
    doc.descendants((node, position) => {
      if (!node.isTextblock) return true;
      for (const { term, from, to } of placesIn(node))
        marks.push(Decoration.inline(position + 1 + from, position + 1 + to, { class: "term-mark", "data-term": term.id }));
      return false;
    });
    return DecorationSet.create(doc, marks);
  };
  const settle = (view: EditorView) => {
    if (view.isDestroyed || view.composing) return;
    composing = false;
    view.dispatch(view.state.tr.setMeta(key, true));
  };

  return new Plugin({
    key,
    state: {
      init: (_, { doc }) => draw(doc),
      apply(transaction, marks) {
        if (composing) return marks.map(transaction.mapping, transaction.doc);
        return transaction.docChanged || transaction.getMeta(key) ? draw(transaction.doc) : marks;
      },
    },
    view: () => ({
      update(view, before) {
        if (view.state.doc !== before.doc) tell(null);
      },
    }),
    props: {
      decorations: (state) => key.getState(state),
      handleClick(_view, _position, event) {
        const element = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-term]") : null;
        const term = byId.get(element?.getAttribute("data-term") ?? "");
        if (element && term) tell({ term, element });
        return false;
      },
      handleDOMEvents: {
        compositionstart() {
          composing = true;
          return false;
        },
        compositionend(view) {
          setTimeout(() => settle(view), settlingMs);
          return false;
        },
      },
    },
  });
}

/** A paragraph's letters, one for each position in it: a line break or a figure is no letter and parts what stands round it. */
function lettersOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, "\n");
}
