import type { MarkType, NodeType } from "prosemirror-model";
import { type Command, type EditorState, Selection } from "prosemirror-state";
import { textSchema } from "@/lib/domain/text/schema";

const { hardBreak } = textSchema.nodes;

/** Does the next letter get this look, or do all the chosen words have it? */
export function hasLook({ doc, selection, storedMarks }: EditorState, look: MarkType): boolean {
  const { empty, from, to, $from } = selection;
  if (empty) return look.isInSet(storedMarks ?? $from.marks()) !== undefined;
  let some = false;
  let every = true;
  doc.nodesBetween(from, to, (node) => {
    // A figure without any look is neither for nor against it.
    if (!node.isText && node.marks.length === 0) return;
    some = true;
    if (!look.isInSet(node.marks)) every = false;
  });
  return some && every;
}

/** Does the caret, or all that is chosen, stand in such a list? */
export function isWithin({ doc, selection: { empty, from, to } }: EditorState, list: NodeType): boolean {
  let found = false;
  let covered = 0;
  doc.nodesBetween(from, to, (node, at) => {
    if (node.type !== list) return;
    found = true;
    covered += Math.min(to, at + node.nodeSize) - Math.max(from, at);
  });
  return empty ? found : covered >= to - from;
}

/** Gives the chosen words a look, or takes it where they all have it; without a choice, for what is typed next. */
export function toggleLook(look: MarkType): Command {
  return (state, dispatch) => {
    const { empty, ranges } = state.selection;
    const { tr } = state;
    const has = hasLook(state, look);
    if (empty) dispatch?.(has ? tr.removeStoredMark(look) : tr.addStoredMark(look.create()));
    else {
      for (const { $from, $to } of ranges) {
        if (has) tr.removeMark($from.pos, $to.pos, look);
        else tr.addMark($from.pos, $to.pos, look.create());
      }
      dispatch?.(tr);
    }
    return true;
  };
}

/** A new line in the same paragraph; what is typed goes on in the same looks. */
export const breakLine: Command = ({ selection: { $from, $to, from, to }, storedMarks, tr }, dispatch) => {
  const marks = storedMarks ?? ($to.parentOffset > 0 ? $from.marks() : null);
  tr.replaceWith(from, to, hardBreak.create());
  tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(to)), -1));
  if (marks) tr.ensureMarks(marks);
  dispatch?.(tr.scrollIntoView());
  return true;
};
