import type { AnswerLanguage, Section, Words } from "@/lib/domain/form";
import { inLanguage } from "@/lib/domain/print-blocks";
import { type AnswerValue, isNothing } from "@/lib/domain/values";
import type { ComparedAnswer } from "./compared-answers";

/** An answer that says there is nothing to say says so in the form's words. */
export function spoken<A extends { readonly value: AnswerValue; readonly language: AnswerLanguage }>(answer: A, nothing: Words): A {
  return isNothing(answer.value) ? { ...answer, text: inLanguage(nothing, answer.language === "all" ? "en" : answer.language) } : answer;
}

export type ChangedSection = Pick<Section, "id" | "number" | "words"> & {
  readonly questions: readonly { readonly id: string; readonly words: Words; readonly answers: readonly ComparedAnswer[] }[];
};

/** A section with those of its questions whose answers changed; none where nothing did. */
export function changedIn({ id, number, words, questions }: Section, answers: readonly ComparedAnswer[]): readonly ChangedSection[] {
  const asked = questions.flatMap((question) => {
    const own = answers.filter((answer) => answer.question === question.id);
    return own.length > 0 ? [{ id: question.id, words: question.words, answers: own }] : [];
  });
  return asked.length > 0 ? [{ id, number, words, questions: asked }] : [];
}
