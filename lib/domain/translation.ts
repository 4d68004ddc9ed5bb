import type { ReadAnswer } from "./answers";
import type { AnswerLanguage } from "./form";
import { done, type Result, refuse } from "./result";

/** One language of an answer as its state is told from it. */
export type Text = {
  readonly text: string;
  /** A translation: the source as it read when this text last changed or was checked; null where nobody knows. */
  readonly sourceText: string | null;
  /** Null until somebody has read the text as it stands and found it good. */
  readonly checkedAt: Date | string | null;
};

export type TextState = "empty" | "draft" | "checked";

/** Where one language of an answer stands. An answer that says it has nothing to say is written, too. */
export function stateOf(text: Text | undefined): TextState {
  if (!text || isBlank(text.text)) return "empty";
  return text.checkedAt === null ? "draft" : "checked";
}

/** What the source said when the translation was made, and what it says now. */
export type Stale = { readonly from: string; readonly to: string };

/**
 * A translation is stale when its source has changed since the translation itself last changed or was checked. Undefined
 * where it has not, where nothing is translated yet, and where nobody knows what it was made from.
 */
export function staleOf(source: Pick<Text, "text"> | undefined, translation: Text | undefined): Stale | undefined {
  if (!translation || isBlank(translation.text) || translation.sourceText === null) return undefined;
  const to = source?.text ?? "";
  return translation.sourceText === to ? undefined : { from: translation.sourceText, to };
}

/** A text found good, or no longer: what is written of it. */
export type Check = {
  readonly id: string;
  readonly question: string;
  /** The text that was decided on. */
  readonly text: string;
  readonly checkedById: string | null;
  readonly checkedAt: Date | null;
  readonly sourceText: string | null;
  /** False when it stands so already: nothing is written. */
  readonly changed: boolean;
};

/**
 * Somebody has read a text and finds it good, or takes that back. With a translation that is said of the source as it reads
 * now, so it is stale no more. Refuses with `nothing-written` where there is no text.
 */
export function decideCheck(
  text: ReadAnswer | undefined,
  source: Pick<Text, "text"> | undefined,
  checked: boolean,
  by: { readonly personId: string; readonly now: Date },
): Result<Check> {
  if (!text || stateOf(text) === "empty") return refuse("nothing-written");
  const sourceText = checked && isTranslation(text.language) ? (source?.text ?? "") : text.sourceText;
  const changed = checked !== (text.checkedAt !== null) || sourceText !== text.sourceText;
  const mark = checked ? { checkedById: by.personId, checkedAt: by.now } : { checkedById: null, checkedAt: null };
  return done({ id: text.id, question: text.question, text: text.text, ...mark, sourceText, changed });
}

/** Vietnamese is written first; the language of the bid is put after it. */
export function isTranslation(language: AnswerLanguage): language is "en" | "fr" {
  return language === "en" || language === "fr";
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
