import type { AnswerLanguage, Kind, Question, SubmissionLanguage, Words } from "./form";
import { choice } from "./kinds/choice";
import { files } from "./kinds/files";
import { initiatives } from "./kinds/initiatives";
import type { Counted, KindRules } from "./kinds/kind-rules";
import { numbers } from "./kinds/numbers";
import { person } from "./kinds/person";
import { statement } from "./kinds/statement";
import { longText, shortText } from "./kinds/texts";
import type { Block, PrintLanguage } from "./packet";
import { inLanguage, linesToBlocks } from "./print-blocks";
import type { Reason } from "./result";
import { type AnswerValue, isNothing } from "./values";

const rules: { readonly [K in Kind]: KindRules<K> } = {
  "short-text": shortText,
  "long-text": longText,
  choice,
  person,
  initiatives,
  numbers,
  files,
  statement,
};

// The record above ties each kind to its own rules; TypeScript cannot follow the pair through a union, so it is joined once, here.
function rulesOf(question: Question) {
  return rules[question.kind] as unknown as KindRules<Kind>;
}
type Any = Parameters<KindRules<Kind>["lacks"]>;

/** The languages a question is answered in: Vietnamese and the bid's own, one for all, or none (files). */
export function languagesOf(question: Question, submission: SubmissionLanguage): readonly AnswerLanguage[] {
  if (question.kind === "files") return [];
  return rulesOf(question).spoken ? ["vi", submission] : ["all"];
}

/**
 * What the call still asks of an answer; empty when it may be sent. No answer, or one emptied again, lacks everything where
 * it is required and nothing where it is not.
 */
export function lacks(question: Question, value: AnswerValue | undefined, language: AnswerLanguage): readonly Reason[] {
  if (value === undefined) return question.required ? [{ code: "unanswered", question: question.id, language }] : [];
  if (isNothing(value)) return [];
  const reasons = rulesOf(question).lacks(question as Any[0], value as Any[1], language);
  return question.required ? reasons : reasons.filter(({ code }) => code !== "unanswered" && code !== "not-accepted");
}

/** The words of an answer, for search, comparison and counting. */
export function answerText(question: Question, value: AnswerValue, nothing: Words, language: AnswerLanguage): string {
  if (isNothing(value)) return phrase(nothing, language);
  return rulesOf(question).text(question as Any[0], value as Any[1]);
}

/** An answer as it reads in print, in the words of `language`; given `counted`, with the count of each part that has a limit. */
export function printAnswer(
  question: Question,
  value: AnswerValue,
  nothing: Words,
  language: PrintLanguage,
  counted?: Counted,
): readonly Block[] {
  if (isNothing(value)) return linesToBlocks(inLanguage(nothing, language));
  return rulesOf(question).print(question as Any[0], value as Any[1], language, counted);
}

function phrase(nothing: Words, language: AnswerLanguage): string {
  return inLanguage(nothing, language === "all" ? "en" : language);
}
