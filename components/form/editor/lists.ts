import type { Node, NodeType } from "prosemirror-model";
import { liftListItem, wrapInList, wrapRangeInList } from "prosemirror-schema-list";
import { type Command, Plugin, Selection, TextSelection, type Transaction } from "prosemirror-state";
import { canJoin, liftTarget } from "prosemirror-transform";
import { textSchema } from "@/lib/domain/text/schema";

const { bulletList, orderedList, listItem } = textSchema.nodes;

/** Is this one of the form's lists? */
export function isList(type: NodeType | undefined): boolean {
  return type === bulletList || type === orderedList;
}

type ListAround = { readonly type: NodeType; readonly at: number; readonly depth: number };

/** The innermost list around a choice; when everything is chosen, the list that is all there is. */
function listAround({ $from, from, to }: Selection, fits: (type: NodeType) => boolean): ListAround | undefined {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (fits(type)) return { type, at: $from.before(depth), depth };
  }
  const { doc } = $from;
  const only = doc.childCount === 1 && from === 0 && to === doc.content.size ? doc.firstChild : null;
  return only && fits(only.type) ? { type: only.type, at: 0, depth: 0 } : undefined;
}

/** Makes a list of the chosen paragraphs, another kind of a list, or paragraphs of a list of this kind. */
export function toggleList(kind: NodeType): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const range = $from.blockRange($to);
    if (!range) return false;
    const list = listAround(state.selection, isList);
    const inside = list && (list.depth === 0 || (range.depth >= 1 && range.depth - list.depth <= 1));
    if (inside && list.type === kind) {
      const everything = list.depth === 0 ? state.tr.setSelection(allPoints(state.tr)) : null;
      return liftListItem(listItem)(everything ? state.apply(everything) : state, dispatch);
    }
    const { tr } = state;
    if (inside) tr.setNodeMarkup(list.at, kind);
    else {
      if (!wrapInList(kind)(state)) unlist(tr);
      const chosen = tr.selection.$from.blockRange(tr.selection.$to);
      if (chosen) wrapRangeInList(tr, chosen, kind);
    }
    joinAround(tr, kind);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function allPoints({ doc }: Transaction): Selection {
  return TextSelection.between(doc.resolve(1), doc.resolve(doc.content.size - 1));
}

/** Lists of one kind that have come to stand beside each other become one. */
function joinAround(tr: Transaction, kind: NodeType): void {
  const joinAt = (at: number) => {
    const { nodeBefore, nodeAfter } = tr.doc.resolve(at);
    if (nodeBefore?.type !== kind || nodeAfter?.type !== kind || !canJoin(tr.doc, at)) return;
    if (counting(nodeBefore.attrs.type) === counting(nodeAfter.attrs.type)) tr.join(at);
  };
  const before = listAround(tr.selection, (type) => type === kind);
  if (before) joinAt(before.at);
  const list = listAround(tr.selection, (type) => type === kind);
  if (list) joinAt(list.at + (tr.doc.nodeAt(list.at)?.nodeSize ?? 0));
}

function counting(type: unknown): unknown {
  return !type || type === "1" ? null : type;
}

/** Takes what is chosen out of all lists. */
function unlist(tr: Transaction): void {
  const { doc, selection } = tr;
  for (const { $from, $to } of selection.ranges) {
    doc.nodesBetween($from.pos, $to.pos, (node, at) => {
      if (node.isText) return;
      const [start, end] = [at, at + node.nodeSize].map((each) => tr.doc.resolve(tr.mapping.map(each)));
      const range = end && start?.blockRange(end);
      const depth = range && liftTarget(range);
      if (range && depth != null) tr.lift(range, depth);
    });
  }
}

/** Out of the lists around it, to be a plain paragraph. */
export const toParagraph: Command = ({ tr }, dispatch) => {
  unlist(tr);
  if (!tr.docChanged) return false;
  dispatch?.(tr);
  return true;
};

/** Where everything was chosen and taken away, no empty point is left behind. */
export const emptied = new Plugin({
  appendTransaction(transactions, { doc: before, selection }, { doc, tr }) {
    const changed = transactions.some(({ docChanged }) => docChanged) && !transactions.some((each) => each.getMeta("composition"));
    if (!changed || selection.empty || holdsSomething(doc) || before.eq(doc)) return null;
    if (selection.from !== Selection.atStart(before).from || selection.to !== Selection.atEnd(before).to) return null;
    unlist(tr);
    return tr.docChanged ? tr : null;
  },
});

function holdsSomething(doc: Node): boolean {
  let found = false;
  doc.descendants((node) => {
    found ||= node.isInline;
    return !found;
  });
  return found;
}
