import type { AnswerLanguage, Question, Words } from "../form";
import type { FrozenPacket } from "../frozen-packet";
import { answerText } from "../questions";
import type { Rulebook } from "../rulebook";
import { type AnswerValue, isNothing } from "../values";

export type GuestText = { readonly language: AnswerLanguage; readonly text: string };
export type GuestQuestion = { readonly id: string; readonly words: Words; readonly texts: readonly GuestText[] };
export type GuestSection = {
  readonly id: string;
  readonly number: string;
  readonly words: Words;
  readonly questions: readonly GuestQuestion[];
};

/**
 * What somebody asked sees of a draft: the sections they are asked about (all where none is named), each question with what it says. Of
 * contact persons they see who they are and never how to reach them; files and statements are not theirs to judge.
 */
export function guestDraft(
  content: Pick<FrozenPacket, "answers">,
  rulebook: Pick<Rulebook, "sections" | "nothing">,
  asked: readonly string[],
): readonly GuestSection[] {
  return rulebook.sections
    .filter(({ id }) => asked.length === 0 || asked.includes(id))
    .map(({ id, number, words, questions }) => ({
      ...{ id, number, words },
      questions: questions
        .filter(({ kind }) => kind !== "files" && kind !== "statement")
        .map((question) => ({ id: question.id, words: question.words, texts: textsOf(question, content, rulebook.nothing) })),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function textsOf(question: Question, { answers }: Pick<FrozenPacket, "answers">, nothing: Words): readonly GuestText[] {
  return answers
    .filter((answer) => answer.question === question.id)
    .map(({ language, value }) => ({ language, text: answerText(question, shown(question, value as AnswerValue), nothing, language) }))
    .filter(({ text }) => text !== "");
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
