import type { Transaction } from "yjs";
import {
  type AbstractType,
  ContentString,
  createID,
  decodeUpdate,
  findRootTypeKey,
  getItem,
  getState,
  Item,
  isDeleted,
  iterateDeletedStructs,
} from "yjs";
import { type TextLanguage, textLanguages } from "./languages";

type Known = Parameters<typeof isDeleted>[0];

/** By language, in the order they were typed; " … " stands between what stood apart. */
export type VanishedWords = Readonly<Partial<Record<TextLanguage, string>>>;

/**
 * What a change and a text have taken from each other without knowing it. Yjs moves nothing: who joins two paragraphs, makes a list
 * of one or takes one away takes out the old and puts in anew what they saw of it, and what was typed into the old one meanwhile
 * goes with it. Of what the change itself names as taken out nothing is told: that was seen. To be asked in `afterTransaction` of
 * the change, while the letters are still there. Whichever of the two comes to the server second, one of the two pages is told:
 * that of whoever typed, or of whoever took the paragraph out. There it may be forgotten, and with it which language it was of:
 * its words are told as Vietnamese, the language one works in.
 */
export function vanishedWords(transaction: Transaction, change: Uint8Array): VanishedWords {
  const { ds: known, structs } = decodeUpdate(change);
  const { beforeState, doc, deleteSet } = transaction;
  const isNew = ({ id }: Item) => id.clock >= (beforeState.get(id.client) ?? 0);
  const words = collected();
  iterateDeletedStructs(transaction, deleteSet, (item) => {
    if (item instanceof Item && !isNew(item)) words.add(item, languageOf(item), unknownLetters(item, known));
  });
  for (const item of structs) {
    if (!(item instanceof Item) || !isNew(item) || item.id.clock >= getState(doc.store, item.id.client)) continue;
    const here: unknown = getItem(doc.store, item.id);
    const gone = !(here instanceof Item) || here.deleted;
    if (gone) words.add(item, here instanceof Item ? languageOf(here) : "vi", unknownLetters(item, known));
  }
  return words.byLanguage;
}

function collected() {
  const byLanguage: Partial<Record<TextLanguage, string>> = {};
  let end: { readonly client: number; readonly clock: number } | undefined;
  return {
    byLanguage,
    add({ id, length }: Item, language: TextLanguage | undefined, letters: string): void {
      if (!language || letters === "") return;
      const said = byLanguage[language];
      const goesOn = end?.client === id.client && end.clock === id.clock;
      byLanguage[language] = said === undefined ? letters : said + (goesOn ? "" : " … ") + letters;
      end = { client: id.client, clock: id.clock + length };
    },
  };
}

/** Letters that were typed one after another are one piece to Yjs, of which a change may have known the beginning alone. */
function unknownLetters({ content, id }: Item, known: Known): string {
  if (!(content instanceof ContentString)) return "";
  const isUnknown = (_letter: string, at: number) => !isDeleted(known, createID(id.client, id.clock + at));
  return content.str.split("").filter(isUnknown).join("");
}

function languageOf(item: Item): TextLanguage | undefined {
  let type = item.parent as AbstractType<unknown>;
  while (type._item) type = type._item.parent as AbstractType<unknown>;
  const name = findRootTypeKey(type);
  return textLanguages.find((language) => language === name);
}
