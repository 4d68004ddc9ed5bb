import type { ReadAnswer } from "./answers";
import type { AnswerLanguage, Question, SubmissionLanguage } from "./form";
import { departures, type Term } from "./glossary";
import { languagesOf } from "./questions";
import { type Repeated, repeatedSentences } from "./repetition";
import { readText, type Stale, staleOf, stateOf } from "./translation";
import { isNothing } from "./values";

/** What is worth a second look before a bid is sent. None of it stops anybody. */
export type Advice = {
  /** Translations older than their source, with what the source said then and says now. */
  readonly stale: readonly ({ readonly question: string; readonly language: SubmissionLanguage } & Stale)[];
  /** Terms of the source that a translation puts otherwise than the ministry's glossary. */
  readonly departures: readonly { readonly question: string; readonly language: SubmissionLanguage; readonly terms: readonly Term[] }[];
  readonly repeated: readonly Repeated[];
  /** Texts that are written and that nobody has marked as checked, in the order of the form, by language. */
  readonly unchecked: readonly { readonly language: AnswerLanguage; readonly written: number; readonly questions: readonly string[] }[];
};

/**
 * All advice on a bid, from its answers to the questions that are asked. Only what is written in Vietnamese and in the language
 * of the bid is looked at; the form's own phrase for "nothing to say" repeats nothing and departs from no term.
 */
export function adviceOf(
  asked: readonly Question[],
  answers: readonly ReadAnswer[],
  terms: readonly Term[],
  submission: SubmissionLanguage,
): Advice {
  const spoken = asked.filter((question) => languagesOf(question, submission).includes("vi"));
  const at = new Map(answers.map((answer) => [`${answer.question}/${answer.language}`, answer]));
  const pairs = spoken.map(({ id }) => ({ question: id, vi: at.get(`${id}/vi`), sent: at.get(`${id}/${submission}`) }));
  const texts = (["vi", submission] as const).map((language) => ({
    language,
    own: pairs.flatMap(({ vi, sent }) => [language === "vi" ? vi : sent].filter((answer) => answer !== undefined)),
  }));
  return {
    stale: pairs.flatMap(({ question, vi, sent }) => {
      const stale = staleOf(readText(vi), readText(sent));
      return stale ? [{ question, language: submission, ...stale }] : [];
    }),
    departures: pairs.flatMap(({ question, vi, sent }) => {
      if (!vi || !sent || isNothing(vi.value) || isNothing(sent.value)) return [];
      const departed = departures(vi.text, sent.text, submission, terms);
      return departed.length > 0 ? [{ question, language: submission, terms: departed }] : [];
    }),
    repeated: repeatedSentences(texts.flatMap(({ own }) => own.filter(({ value }) => !isNothing(value)))),
    unchecked: texts.map(({ language, own }) => ({
      language,
      written: own.filter((answer) => stateOf(readText(answer)) !== "empty").length,
      questions: own.filter((answer) => stateOf(readText(answer)) === "draft").map(({ question }) => question),
    })),
  };
}
