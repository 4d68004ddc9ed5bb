import { type Doc, type Transaction, XmlElement, XmlText } from "yjs";
import { type TextLanguage, textLanguages } from "@/lib/domain/text/languages";

/** What stands in one language: words, the form's phrase for "nothing to say" (which counts only without words), or neither. */
type Saying = "words" | "nothing" | "neither";
export type Said = Readonly<Record<TextLanguage, Saying>>;

/** Read from the document itself, because a language may have no editor on the screen. */
export function saidIn(doc: Doc): Said {
  return { vi: sayingOf(doc, "vi"), en: sayingOf(doc, "en"), fr: sayingOf(doc, "fr") };
}

export function sameSaid(one: Said, other: Said): boolean {
  return one.vi === other.vi && one.en === other.en && one.fr === other.fr;
}

function sayingOf(doc: Doc, language: TextLanguage): Saying {
  if (doc.getXmlFragment(language).toArray().some(hasWords)) return "words";
  return doc.getMap("nothing").get(language) === true ? "nothing" : "neither";
}

function hasWords(node: unknown): boolean {
  if (node instanceof XmlText) return node.toDelta().some(({ insert }: { insert: unknown }) => String(insert).trim() !== "");
  if (!(node instanceof XmlElement)) return false;
  return node.nodeName === "figure" || node.toArray().some(hasWords);
}

/** The languages in which a transaction changed anything. */
export function languagesTouched(doc: Doc, { changedParentTypes }: Transaction): readonly TextLanguage[] {
  const changed: ReadonlySet<unknown> = new Set(changedParentTypes.keys());
  return textLanguages.filter((language) => changed.has(doc.getXmlFragment(language)));
}
