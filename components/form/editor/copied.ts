import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { type Say, unknownFigure } from "@/lib/domain/text/reading";

/** What is copied, as plain words for programs that know no others; a figure is what it says. */
export function copied(say: Say): Plugin {
  return new Plugin({
    props: {
      clipboardTextSerializer: (_slice, { state: { doc, selection } }) =>
        selection.ranges.map(({ $from, $to }) => wordsBetween(doc, $from.pos, $to.pos, say)).join("\n\n"),
    },
  });
}

function wordsBetween(doc: Node, from: number, to: number, say: Say): string {
  let words = "";
  doc.nodesBetween(from, to, (node, at) => {
    if (node.isBlock && at > from) words += "\n\n";
    if (node.type.name === "hardBreak") words += "\n";
    if (node.type.name === "figure") words += say(String(node.attrs.id)) ?? unknownFigure;
    words += (node.text ?? "").slice(Math.max(0, from - at), to - at);
  });
  return words;
}

let dragged: EditorView | null = null;

/** Words dragged from one text into another leave the first. */
export const draggedOver = new Plugin({
  props: {
    handleDOMEvents: {
      dragstart(view) {
        dragged = view;
      },
      dragend() {
        dragged = null;
      },
      drop(view) {
        const from = dragged;
        if (!from || from === view || !from.editable || !view.editable) return;
        // They are put down first.
        setTimeout(() => from.isDestroyed || from.dispatch(from.state.tr.deleteSelection()));
      },
    },
  },
});
