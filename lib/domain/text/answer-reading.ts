import type { Doc } from "yjs";
import { emptyText, type RichText } from "../rich-text";
import type { AnswerValue } from "../values";
import type { TextLanguage } from "./languages";
import { figuresIn, nodeOf, plainOf, readingOf, type Say, versionOf } from "./reading";
import { threadsIn } from "./threads";
import { saysNothing } from "./writing";

/** One language of an answer, as everything outside the editor reads it. */
export type AnswerReading = {
  readonly language: TextLanguage;
  readonly value: AnswerValue;
  /** What a version keeps: figures are still references in it. */
  readonly kept: AnswerValue;
  /** Plain words, NFC; empty where nothing is said. */
  readonly text: string;
  readonly figures: readonly string[];
  /** Threads of which a letter is left in the text. */
  readonly threads: readonly string[];
};

/** Reads one language of a document that is the caller's own copy. "Nothing to say" counts only where nothing is said. */
export function readAnswer(doc: Doc, language: TextLanguage, say: Say): AnswerReading {
  const node = nodeOf(doc, language);
  const text = plainOf(node, say);
  const figures = figuresIn(node);
  const threads = [...threadsIn(node).keys()];
  if (text.trim() !== "") {
    return { language, value: { doc: readingOf(node, say) }, kept: { doc: versionOf(node) }, text, figures, threads };
  }
  const value: AnswerValue = saysNothing(doc, language) ? { nothing: true } : { doc: emptyText satisfies RichText };
  return { language, value, kept: value, text: "", figures, threads };
}
