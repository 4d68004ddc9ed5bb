import { type AnswerLanguage, answerLanguages, type Question, type Words } from "../form";
import type { FrozenPacket } from "../frozen-packet";
import type { Block, PrintLanguage } from "../packet";
import { answerText, printAnswer } from "../questions";
import type { Rulebook } from "../rulebook";
import { type AnswerValue, isNothing } from "../values";

type GuestText = {
  readonly language: AnswerLanguage;
  /** The words alone, in which a passage is counted. */
  readonly text: string;
  /** As it reads in print. */
  readonly blocks: readonly Block[];
  /** A passage of it may be quoted: it is nothing but running text. */
  readonly quotable: boolean;
};
export type GuestQuestion = { readonly id: string; readonly words: Words; readonly texts: readonly GuestText[] };
export type GuestSection = {
  readonly id: string;
  readonly number: string;
  readonly words: Words;
  readonly questions: readonly GuestQuestion[];
};

type Draft = Pick<FrozenPacket, "answers">;
type Form = Pick<Rulebook, "sections" | "nothing">;

/**
 * What somebody asked sees of a draft: the sections they are asked about (all where none is named), each question with what it says. Of
 * contact persons they see who they are and never how to reach them; files and statements are not theirs to judge. Answers that have no
 * language of their own, as tables and contacts, are labelled in `labels`.
 */
export function guestDraft(content: Draft, form: Form, asked: readonly string[], labels: "vi" | "en"): readonly GuestSection[] {
  return form.sections
    .filter(({ id }) => asked.length === 0 || asked.includes(id))
    .map(({ id, number, words, questions }) => ({
      ...{ id, number, words },
      questions: questions
        .filter(({ kind }) => kind !== "files" && kind !== "statement")
        .map((question) => ({ id: question.id, words: question.words, texts: textsOf(question, content, form.nothing, labels) })),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function textsOf(question: Question, { answers }: Draft, nothing: Words, labels: PrintLanguage): readonly GuestText[] {
  return answerLanguages
    .flatMap((language) => answers.filter((answer) => answer.question === question.id && answer.language === language))
    .map(({ language, value }) => {
      const seen = shown(question, value as AnswerValue);
      const text = answerText(question, seen, nothing, language);
      const blocks = printAnswer(question, seen, nothing, language === "all" ? labels : language);
      return { language, text, blocks, quotable: isRunning(question, language) };
    })
    .filter(({ text, blocks }) => text.trim() !== "" && blocks.length > 0);
}

/** What is printed of other kinds stands between labels, so that what is chosen there may not be a passage of the answer. */
function isRunning({ kind }: Question, language: AnswerLanguage): boolean {
  return language !== "all" && (kind === "long-text" || kind === "short-text");
}

const reached = ["email", "telephone"];

function shown(question: Question, value: AnswerValue): AnswerValue {
  if (question.kind !== "person" || isNothing(value) || !("person" in value)) return value;
  const hidden = new Set(question.fields.filter(({ id, format }) => reached.includes(format) || id === "address").map(({ id }) => id));
  return { person: Object.fromEntries(Object.entries(value.person).filter(([field]) => !hidden.has(field))) };
}

export type GuestPlace = {
  readonly section: string | null;
  readonly question: string | null;
  readonly passage: { readonly language: "vi" | "en" | "fr"; readonly quote: string; readonly from: number } | null;
};

/** Does a remark stand on something its writer was shown? A passage has to read so in the draft, from that code point on. */
export function standsOn(draft: readonly GuestSection[], { section, question, passage }: GuestPlace): boolean {
  if (question === null) return passage === null && (section === null || draft.some(({ id }) => id === section));
  const found = draft.flatMap(({ questions }) => questions).find(({ id }) => id === question);
  if (!found || !passage) return found !== undefined;
  const text = found.texts.find(({ language }) => language === passage.language)?.text ?? "";
  const letters = [...text];
  return passage.quote !== "" && letters.slice(passage.from, passage.from + [...passage.quote].length).join("") === passage.quote;
}
