import type { AnyExtension } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { ListKeymap } from "@tiptap/extension-list/keymap";
import type { Limit } from "@/lib/domain/form";
import type { Say } from "@/lib/domain/text/reading";
import { textExtensions } from "@/lib/domain/text/schema";
import { carets } from "./carets";
import { Level } from "./level";
import { limited } from "./limit";
import type { LiveText } from "./live-text";
import { Pasted } from "./pasted";
import { RoomForLetters } from "./room-for-letters";
import { TakeBack } from "./take-back";
import type { TextPlace } from "./text-place";

type Made = {
  readonly text: LiveText;
  readonly place: TextPlace;
  readonly user: object;
  /** Of the language that is sent; a working text has none. */
  readonly limit: Limit | undefined;
  readonly say: Say;
  readonly extras: readonly AnyExtension[];
  onBarred(): void;
};

/** What one language's editor is made of: the form's own looks, the others' hands, and what other parts of the product add. */
export function textEditorExtensions({ text, place, user, limit, say, extras, onBarred }: Made): AnyExtension[] {
  const taken = new Set(extras.map(({ name }) => name));
  return [
    ...textExtensions.filter(({ name }) => !taken.has(name)),
    ListKeymap,
    Collaboration.configure({ document: text.doc, field: place.language }),
    carets(text.awareness, user),
    RoomForLetters,
    TakeBack,
    Pasted,
    Level,
    ...(limit ? [limited(limit, say, onBarred)] : []),
    ...extras,
  ];
}
