import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Doc, RelativePosition, XmlFragment } from "yjs";

type Sync = { readonly doc: Doc; readonly type: XmlFragment; readonly binding: { readonly mapping: Map<never, never> } };
type Origin = { readonly isChangeOrigin?: boolean; readonly isUndoRedoOperation?: boolean };

/**
 * Keeps the caret behind the letter it stands behind, also when somebody else writes at the very same place: their letters come
 * after it. Otherwise an input method that corrects a word by taking its last letter back (as UniKey does for every Vietnamese
 * mark) would take back theirs.
 */
export const SteadyCaret = Extension.create({
  name: "steadyCaret",
  addProseMirrorPlugins() {
    let letter: RelativePosition | undefined;
    return [
      new Plugin({
        key: new PluginKey("steadyCaret"),
        view: () => ({
          update({ state }) {
            letter = letterBefore(state);
          },
        }),
        appendTransaction(transactions, _before, state) {
          const remote = transactions.some((each) => each.docChanged && isOthers(each.getMeta(ySyncPluginKey)));
          const wanted = remote && letter ? placeBehind(state, letter) : undefined;
          if (wanted === undefined || !state.selection.empty || state.selection.head <= wanted) return null;
          // Still a part of what came over the line.
          return state.tr.setSelection(TextSelection.create(state.doc, wanted)).setMeta(ySyncPluginKey, { isChangeOrigin: true });
        },
      }),
    ];
  },
});

function syncOf(state: EditorState): Sync | undefined {
  return ySyncPluginKey.getState(state);
}

/** Written by somebody else, and not brought back by one's own undo. */
function isOthers(origin: Origin | undefined): boolean {
  return origin?.isChangeOrigin === true && origin.isUndoRedoOperation !== true;
}

/** The letter left of the caret, as Yjs names it; none at the beginning of a paragraph or with words selected. */
function letterBefore(state: EditorState): RelativePosition | undefined {
  const { selection } = state;
  const sync = syncOf(state);
  if (!sync || !selection.empty || !selection.$from.nodeBefore?.isText) return undefined;
  return absolutePositionToRelativePosition(selection.from - 1, sync.type, sync.binding.mapping) ?? undefined;
}

/** The place behind that letter now, in the paragraph where the caret is; undefined where the letter is gone. */
function placeBehind(state: EditorState, letter: RelativePosition): number | undefined {
  const sync = syncOf(state);
  const at = sync && relativePositionToAbsolutePosition(sync.doc, sync.type, letter, sync.binding.mapping);
  if (at === null || at === undefined || at + 1 > state.doc.content.size) return undefined;
  const { $head } = state.selection;
  return state.doc.resolve(at + 1).sameParent($head) ? at + 1 : undefined;
}
