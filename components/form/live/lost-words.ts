import { applyUpdate, type Doc, encodeStateAsUpdate, type Transaction } from "yjs";
import type { RichText } from "@/lib/domain/rich-text";
import { type TextLanguage, textLanguages } from "@/lib/domain/text/languages";
import { nodeOf, readingOf } from "@/lib/domain/text/reading";
import { documentOf } from "@/lib/domain/text/writing";
import { languagesTouched } from "./said";

/** Texts as they would read with the words that were not kept. */
export type LostWords = Readonly<Partial<Record<TextLanguage, RichText>>>;

/** What changes that the server no longer takes would have made of a text, in the languages they touch; null if nothing. */
export function lostWords(doc: Doc, updates: readonly Uint8Array[]): LostWords | null {
  const copy = documentOf([encodeStateAsUpdate(doc)]);
  const touched = new Set<TextLanguage>();
  // A language that nobody has asked for yet has no face by which a change to it could be known.
  for (const language of textLanguages) copy.getXmlFragment(language);
  copy.on("afterTransaction", (transaction: Transaction) => {
    for (const language of languagesTouched(copy, transaction)) touched.add(language);
  });
  for (const update of updates) applyUpdate(copy, update);
  return wordsIn(copy, touched);
}

/** The same for changes that stand in this page's own document already. */
export function standingWords(doc: Doc, touched: ReadonlySet<TextLanguage>): LostWords | null {
  return wordsIn(documentOf([encodeStateAsUpdate(doc)]), touched);
}

function wordsIn(copy: Doc, languages: ReadonlySet<TextLanguage>): LostWords | null {
  if (languages.size === 0) return null;
  return Object.fromEntries([...languages].map((language) => [language, readingOf(nodeOf(copy, language), () => undefined)]));
}
