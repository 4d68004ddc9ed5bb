import type { AnswerLanguage, Question, SubmissionLanguage } from "./form";
import { lacks, languagesOf } from "./questions";
import type { Reason } from "./result";
import type { Rulebook } from "./rulebook";
import { type AnswerValue, isNothing } from "./values";

/** All that a dossier holds, as the rules need it. Keys are `question/language`; files that may be sent are counted by slot. */
export type Contents = {
  readonly language: SubmissionLanguage;
  readonly answers: ReadonlyMap<string, AnswerValue>;
  readonly files: ReadonlyMap<string, number>;
  /** Files that the scanner holds back (`heldBack`). */
  readonly held?: readonly Reason[];
};

export function answerKey(question: string, language: AnswerLanguage): string {
  return `${question}/${language}`;
}

/** Is the question asked at all, given what was chosen elsewhere? */
export function isAsked(question: Question, answers: Contents["answers"]): boolean {
  if (!question.when) return true;
  const deciding = answers.get(answerKey(question.when.question, "all"));
  return deciding !== undefined && !isNothing(deciding) && "choice" in deciding && deciding.choice === question.when.is;
}

/** Everything the call still wants of one question, in the order of its languages. */
export function missingOf(question: Question, contents: Contents): readonly Reason[] {
  if (!isAsked(question, contents.answers)) return [];
  if (question.kind === "files") {
    const count = contents.files.get(question.id) ?? 0;
    return count < question.atLeast ? [{ code: "too-few-files", question: question.id, count, limit: question.atLeast }] : [];
  }
  return languagesOf(question, contents.language).flatMap((language) => missingIn(question, language, contents));
}

/**
 * Nothing to say in the text that is sent, while the Vietnamese says something: a translation that was forgotten, or an answer
 * taken back in one language only. Either way it must not go as it is.
 */
function contradicts(question: Question, language: AnswerLanguage, { answers, language: submission }: Contents): boolean {
  const sent = answers.get(answerKey(question.id, language));
  const source = answers.get(answerKey(question.id, "vi"));
  return language === submission && sent !== undefined && isNothing(sent) && source !== undefined && !isNothing(source);
}

/** An untranslated answer is told apart from an unanswered one: other people mend it. */
function missingIn(question: Question, language: AnswerLanguage, contents: Contents): readonly Reason[] {
  if (contradicts(question, language, contents)) return [{ code: "not-translated", question: question.id, language }];
  const reasons = lacks(question, contents.answers.get(answerKey(question.id, language)), language);
  if (language !== contents.language) return reasons;
  const source = contents.answers.get(answerKey(question.id, "vi"));
  const hasSource = source !== undefined && !lacks(question, source, "vi").some(({ code }) => code === "unanswered");
  return reasons.map((reason) => (reason.code === "unanswered" && hasSource ? { ...reason, code: "not-translated" } : reason));
}

/** Everything that stands between the dossier and a packet, in the order of the form. */
export function missing(rulebook: Rulebook, contents: Contents): readonly Reason[] {
  return rulebook.sections.flatMap((section) => section.questions.flatMap((question) => missingOf(question, contents)));
}

export type Progress = { readonly asked: number; readonly done: number };

/** How many questions asked in a section are done, in every language they are asked in. */
export function progressOf(questions: readonly Question[], contents: Contents): Progress {
  const asked = questions.filter((question) => isAsked(question, contents.answers));
  return { asked: asked.length, done: asked.filter((question) => missingOf(question, contents).length === 0).length };
}
