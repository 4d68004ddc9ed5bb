import { answerKey, type Contents, isAsked } from "./completeness";
import type { AnswerLanguage, Question } from "./form";
import { unprintable } from "./printable";
import { answerText, languagesOf } from "./questions";
import type { Reason } from "./result";
import type { Rulebook } from "./rulebook";
import { isNothing } from "./values";

const named = 10;

/**
 * Every asked answer with characters that the printed form cannot show, in the order of the form and its languages: a reason
 * `unprintable` with the characters as `detail`, ten at most. A packet printed in spite of it would show boxes in their place.
 */
export function unprintableAnswers(rulebook: Rulebook, contents: Contents): readonly Reason[] {
  return rulebook.sections
    .flatMap(({ questions }) => questions.filter((question) => isAsked(question, contents.answers)))
    .flatMap((question) =>
      languagesOf(question, contents.language).flatMap((language) => ofAnswer(question, language, rulebook, contents)),
    );
}

function ofAnswer(question: Question, language: AnswerLanguage, { nothing }: Rulebook, { answers }: Contents): readonly Reason[] {
  const value = answers.get(answerKey(question.id, language));
  if (value === undefined || isNothing(value)) return [];
  const characters = unprintable(answerText(question, value, nothing, language));
  if (characters.length === 0) return [];
  const detail = [...characters.slice(0, named), ...(characters.length > named ? ["…"] : [])].join(", ");
  return [{ code: "unprintable", question: question.id, language, detail }];
}
