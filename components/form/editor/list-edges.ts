import { chainCommands, joinBackward, joinForward, selectNodeForward } from "prosemirror-commands";
import { Fragment, type Node, type ResolvedPos } from "prosemirror-model";
import { liftListItem } from "prosemirror-schema-list";
import { type Command, type EditorState, TextSelection } from "prosemirror-state";
import { joinPoint } from "prosemirror-transform";
import type { EditorView } from "prosemirror-view";
import { textSchema } from "@/lib/domain/text/schema";
import { isList } from "./lists";

// What the keys do at the edges of lists, where ProseMirror by itself would lift and sink whole points. A paragraph is either the
// text's own or stands in a point, so its parent says which.

const { listItem } = textSchema.nodes;

function caretOf({ selection: { empty, $from } }: EditorState): ResolvedPos | undefined {
  return empty && $from.parent.isTextblock ? $from : undefined;
}

function isInPoint($caret: ResolvedPos): boolean {
  return $caret.node(-1).type === listItem;
}

/** The list that stands right before a paragraph of the text's own with the caret at its start. */
function listBefore($caret: ResolvedPos | undefined): Node | undefined {
  if (!$caret || $caret.parentOffset > 0 || isInPoint($caret) || $caret.index(-1) === 0) return undefined;
  const before = $caret.node(-1).child($caret.index(-1) - 1);
  return isList(before.type) ? before : undefined;
}

/** Backspace at the start of a paragraph behind a list: its words go on in the last point. */
export const intoLastPoint: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  const list = listBefore($caret);
  if (!$caret || !list) return false;
  const start = $caret.before() - list.nodeSize + 1;
  let end = start;
  list.descendants((node, at) => {
    if (node.type === listItem) end = start + at + node.nodeSize - 1;
  });
  const { tr } = state;
  tr.delete($caret.before(), $caret.after()).insert(end, $caret.parent).join(end);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end - 1)).scrollIntoView());
  return true;
};

/** Backspace at the start of a point: it leaves its list. */
export const outOfPoint: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  if (!$caret || $caret.parentOffset > 0 || !isInPoint($caret) || $caret.index(-1) > 0) return false;
  return liftListItem(listItem)(state, dispatch);
};

/** Tab at the start of a paragraph behind a list: it becomes a part of the last point. */
export const underLastPoint: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  const point = listBefore($caret)?.lastChild;
  if (!$caret || !point?.canReplace(point.childCount, point.childCount, Fragment.from($caret.parent))) return false;
  const { tr } = state;
  const at = $caret.before() - 2;
  tr.delete($caret.before(), $caret.after()).insert(at, $caret.parent);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
  return true;
};

/** Delete before points of a point that have points themselves: they come up beside it. */
export const raisePoints: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  if (!$caret || $caret.parentOffset < $caret.parent.content.size || !isInPoint($caret)) return false;
  const list = $caret.node(-1).maybeChild($caret.index(-1) + 1);
  if (!list || !isList(list.type) || !list.children.some(({ childCount }) => childCount > 1)) return false;
  const { tr, selection } = state;
  tr.delete($caret.after(), $caret.after() + list.nodeSize);
  tr.insert(tr.mapping.map($caret.after(-1)), list.content);
  dispatch?.(tr.setSelection(selection.map(tr.doc, tr.mapping)));
  return true;
};

/** Delete in an empty paragraph takes the paragraph, and leaves what comes behind it as it is. */
export const dropEmpty: Command = ({ selection: { empty, $anchor }, tr }, dispatch) => {
  if (!empty || $anchor.parent.content.size > 0) return false;
  dispatch?.(tr.delete($anchor.before(), $anchor.after()).scrollIntoView());
  return true;
};

const onward = chainCommands(dropEmpty, joinForward, selectNodeForward);

/** Delete at the end of a point: the next point's words go on in it. */
export const nextIntoPoint: Command = (state, dispatch, view) => {
  const $caret = caretOf(state);
  if (!$caret || !isInPoint($caret) || $caret.pos + 1 !== $caret.end(-1)) return false;
  const isLast = $caret.index(-2) === $caret.node(-2).childCount - 1;
  if (isLast && $caret.depth > 3 && view) return leaveInner(view);
  const at = joinPoint(state.doc, $caret.pos, 1);
  const behind = at == null ? undefined : state.doc.resolve(at).nodeAfter?.type;
  if (at == null || !(behind === listItem || isList(behind))) return false;
  dispatch?.(state.tr.join(at, 2));
  return true;
};

/** At the end of an inner list: what comes behind it moves into it; an empty point goes, where there is nothing to come. */
function leaveInner(view: EditorView): boolean {
  const joined = joinForward(view.state, view.dispatch);
  const back = joinBackward(view.state, view.dispatch);
  if (joined && back) return true;
  return onward(view.state, view.dispatch) || joined || back;
}
