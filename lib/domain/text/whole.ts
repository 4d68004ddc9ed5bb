import { Node } from "prosemirror-model";
import { encodeStateAsUpdate } from "yjs";
import type { AnswerValue } from "../values";
import { clientsIn } from "./hands";
import type { TextLanguage } from "./languages";
import { textSchema } from "./schema";
import { changeText, documentOf, sayNothing } from "./writing";

/** An answer's document as it begins, and whose hand each of its clients is. A document a language: each has a hand of its own. */
export function stateOf(spoken: readonly { readonly language: TextLanguage; readonly value: AnswerValue; readonly savedById: string }[]) {
  const parts = spoken.map(({ language, value, savedById }) => ({ savedById, update: wholeText(language, value) }));
  return {
    state: encodeStateAsUpdate(documentOf(parts.map(({ update }) => update))),
    hands: parts.flatMap(({ savedById, update }) => clientsIn(update).map((client) => ({ client, personId: savedById }))),
  };
}

/** The document that says one answer and nothing else. */
function wholeText(language: TextLanguage, value: AnswerValue): Uint8Array {
  const doc = documentOf([]);
  if ("doc" in value) changeText(doc, language, () => Node.fromJSON(textSchema, value.doc));
  if ("nothing" in value) sayNothing(doc, language, true);
  return encodeStateAsUpdate(doc);
}
