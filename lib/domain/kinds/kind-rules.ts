import { measure } from "../counting";
import type { AnswerLanguage, Kind, Limit, QuestionOf } from "../form";
import type { Block, PrintLanguage } from "../packet";
import type { Reason } from "../result";
import type { ValueOf } from "../values";

/** Says how long a text is in its limit's unit, and beside the limit where that binds it, in the words of its language. */
export type Counted = (text: string, limit: Limit | undefined, language: PrintLanguage) => string;

/**
 * What the product must know of a kind of question, in the browser too. A new kind does not compile until it has one of these,
 * and a shape in `answer-shapes.ts`.
 */
export type KindRules<K extends Kind> = {
  /** Written in Vietnamese and in the language of the bid; otherwise one answer serves all. */
  readonly spoken: boolean;
  /** What the call still asks of a value before it may be sent; empty when it is final. */
  lacks(question: QuestionOf<K>, value: ValueOf<K>, language: AnswerLanguage): readonly Reason[];
  /** Its words, for search, comparison and counting. */
  text(question: QuestionOf<K>, value: ValueOf<K>): string;
  /** How it reads in print, in the words of `language`; given `counted`, with the count of each part that has a limit of its own. */
  print(question: QuestionOf<K>, value: ValueOf<K>, language: PrintLanguage, counted?: Counted): readonly Block[];
};

/** A limit binds the submitted text only: Vietnamese is counted for information and never refused. */
export function overLimit(question: string, text: string, limit: Limit | undefined, language: AnswerLanguage): readonly Reason[] {
  if (!limit || language === "vi") return [];
  const { used, over } = measure(text, limit);
  return over > 0 ? [{ code: "over-limit", question, language, count: used, limit: limit.value }] : [];
}

/** The one reason of a value with nothing in it. */
export function unanswered(question: string, language: AnswerLanguage): readonly Reason[] {
  return [{ code: "unanswered", question, language }];
}
