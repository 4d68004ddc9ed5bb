import type { ReadAnswer } from "./answers";
import type { AnswerLanguage } from "./form";
import { done, type Result, refuse } from "./result";
import { type AnswerValue, isNothing } from "./values";

/** What one language of an answer says. */
export type Spoken = {
  /** Empty where it says that there is nothing to say. */
  readonly words: string;
  readonly nothing: boolean;
};

/** The same with all that its state is told from. */
export type Text = Spoken & {
  /** A translation: the words of its source as it read when this text last changed or was checked; null where nobody knows. */
  readonly sourceText: string | null;
  /** Null until somebody has read the text as it stands and found it good. */
  readonly checkedAt: Date | string | null;
};

/** What a value says whose plain words are `text`: the form's own phrase for nothing is none of its words. */
export function spokenOf(value: AnswerValue, text: string): Spoken {
  const nothing = isNothing(value);
  return { words: nothing ? "" : text, nothing };
}

/** A stored answer as a text. */
export function readText(answer: ReadAnswer | undefined): Text | undefined {
  return answer && { ...spokenOf(answer.value, answer.text), sourceText: answer.sourceText, checkedAt: answer.checkedAt };
}

export type TextState = "empty" | "draft" | "checked";

/** Where one language of an answer stands. An answer that says it has nothing to say is written, too. */
export function stateOf(text: Text | undefined): TextState {
  if (!text || (!text.nothing && isBlank(text.words))) return "empty";
  return text.checkedAt === null ? "draft" : "checked";
}

/** What the source said when the translation was made, and what it says now. */
export type Stale = { readonly from: string; readonly to: string };

/**
 * A translation is stale when its source has changed since the translation itself last changed or was checked. Undefined
 * where it has not, where nothing is translated yet, and where nobody knows what it was made from.
 */
export function staleOf(source: Spoken | undefined, translation: Text | undefined): Stale | undefined {
  if (!translation || isBlank(translation.words) || translation.sourceText === null) return undefined;
  const to = source?.words ?? "";
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
  answer: ReadAnswer | undefined,
  source: ReadAnswer | undefined,
  checked: boolean,
  by: { readonly personId: string; readonly now: Date },
): Result<Check> {
  if (!answer || stateOf(readText(answer)) === "empty") return refuse("nothing-written");
  const { id, question, language, text } = answer;
  const sourceText = checked && isTranslation(language) ? (readText(source)?.words ?? "") : answer.sourceText;
  const changed = checked !== (answer.checkedAt !== null) || sourceText !== answer.sourceText;
  const mark = checked ? { checkedById: by.personId, checkedAt: by.now } : { checkedById: null, checkedAt: null };
  return done({ id, question, text, ...mark, sourceText, changed });
}

/** Vietnamese is written first; the language of the bid is put after it. */
export function isTranslation(language: AnswerLanguage): language is "en" | "fr" {
  return language === "en" || language === "fr";
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
