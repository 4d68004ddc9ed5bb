import { redo, undo, ySyncPlugin, yUndoPlugin } from "@tiptap/y-tiptap";
import { keymap } from "prosemirror-keymap";
import type { Plugin } from "prosemirror-state";
import type { Limit } from "@/lib/domain/form";
import type { Say } from "@/lib/domain/text/reading";
import { copied, draggedOver } from "../editor/copied";
import { keys } from "../editor/keys";
import { emptied } from "../editor/lists";
import { pasted } from "../editor/pasted";
import { pastedSigns, typedSigns } from "../editor/signs";
import { carets } from "./carets";
import { level } from "./level";
import { limited } from "./limit";
import type { LiveText } from "./live-text";
import { roomForLetters } from "./room-for-letters";
import type { TextPlace } from "./text-place";

type Made = {
  readonly text: LiveText;
  readonly place: TextPlace;
  /** Of the language that is sent; a working text has none. */
  readonly limit: Limit | undefined;
  readonly say: Say;
  readonly extras: readonly Plugin[];
  onBarred(): void;
};

/** What one language's editor is made of: the others' hands, what other parts of the product add, and the form's own looks and keys. */
export function textPlugins({ text, place, limit, say, extras, onBarred }: Made): readonly Plugin[] {
  return [
    // One's own changes are taken back, never a colleague's.
    keymap({ "Mod-z": (state) => undo(state), "Mod-y": (state) => redo(state), "Shift-Mod-z": (state) => redo(state) }),
    ySyncPlugin(text.doc.getXmlFragment(place.language)),
    roomForLetters,
    yUndoPlugin(),
    carets(text.awareness),
    ...extras,
    ...(limit ? [limited(limit, say, onBarred)] : []),
    level,
    pasted,
    ...keys,
    typedSigns,
    pastedSigns(),
    emptied,
    copied(say),
    draggedOver,
  ];
}
