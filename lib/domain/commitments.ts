import type { CommitmentScope } from "./after-sending";
import { answerKey } from "./completeness";
import type { Question, SubmissionLanguage } from "./form";
import type { FrozenPacket } from "./frozen-packet";
import { inLanguage } from "./print-blocks";
import { answerText, languagesOf, printAnswer } from "./questions";
import type { Rulebook } from "./rulebook";
import type { AnswerValue } from "./values";
import { isNothing } from "./values";

/** Years a designation binds for: the four full ones after it, which the first monitoring report is about (uccn.md 4.2, 6). */
export function yearsOwed(designated: number): { readonly fromYear: number; readonly toYear: number } {
  return { fromYear: designated + 1, toYear: designated + 4 };
}

/** One promise as it was sent, in both languages. */
export type Promised = {
  readonly scope: CommitmentScope;
  readonly question: string;
  /** Place of an initiative in its answer, from 1; 1 where the answer is one promise. */
  readonly ordinal: number;
  readonly titleVi: string;
  readonly titleSent: string;
  readonly textVi: string;
  readonly textSent: string;
};

type Spoken = "vi" | SubmissionLanguage;

/**
 * What a packet promised, in the order of the form, from the frozen text and nothing newer. An initiative is a promise of its
 * own; what was answered with "nothing to say", not at all, or not accepted, is none.
 */
export function promisesOf(content: FrozenPacket, rulebook: Rulebook): readonly Promised[] {
  const answers = new Map(content.answers.map((each) => [answerKey(each.question, each.language), each.value]));
  const asked = new Map(rulebook.sections.flatMap(({ questions }) => questions.map((each) => [each.id, each] as const)));
  return rulebook.promises.flatMap(({ question: id, scope }) => {
    const question = asked.get(id);
    if (!question) return [];
    const vi = saidIn(question, answers, "vi", rulebook, content.language);
    const sent = saidIn(question, answers, content.language, rulebook, content.language);
    // What binds is what was sent; the Vietnamese stands beside it as far as it goes.
    return sent.map((part, index) => ({
      scope,
      question: id,
      ordinal: index + 1,
      titleVi: vi[index]?.title ?? part.title,
      titleSent: part.title,
      textVi: vi[index]?.text ?? "",
      textSent: part.text,
    }));
  });
}

type Said = { readonly title: string; readonly text: string };

function saidIn(
  question: Question,
  answers: ReadonlyMap<string, AnswerValue>,
  language: Spoken,
  rulebook: Rulebook,
  submission: SubmissionLanguage,
): readonly Said[] {
  const key = languagesOf(question, submission).includes("all") ? "all" : language;
  const value = answers.get(answerKey(question.id, key));
  if (value === undefined || isNothing(value)) return [];
  const title = inLanguage(question.words, language);
  if (question.kind === "initiatives" && "initiatives" in value) return initiativesIn(question.parts, value.initiatives, language);
  if (question.kind === "statement")
    return "accepted" in value && value.accepted ? [{ title, text: inLanguage(question.statement, language) }] : [];
  if (question.kind === "numbers") return [{ title, text: tableIn(question, value, rulebook, language) }];
  const text = answerText(question, value, rulebook.nothing, key).trim();
  return text === "" ? [] : [{ title, text }];
}

type Part = { readonly id: string; readonly words: Parameters<typeof inLanguage>[0] };

/** The first part is the title, as in print; the others follow, each under its own name. */
function initiativesIn(
  [head, ...rest]: readonly Part[],
  list: readonly Readonly<Record<string, string>>[],
  language: Spoken,
): readonly Said[] {
  const begun = list.filter((each) => Object.values(each).some((text) => text.trim() !== ""));
  return begun.map((each) => ({
    title: (head ? (each[head.id] ?? "") : "").trim(),
    text: rest
      .filter(({ id }) => (each[id] ?? "").trim() !== "")
      .map(({ id, words }) => `${inLanguage(words, language)}: ${(each[id] ?? "").trim()}`)
      .join("\n\n"),
  }));
}

function tableIn(question: Question, value: AnswerValue, rulebook: Rulebook, language: Spoken): string {
  const table = printAnswer(question, value, rulebook.nothing, language).find((block) => block.type === "table");
  const [, ...columns] = table?.head ?? [];
  const rows = table?.rows ?? [];
  return rows.map(([year, ...cells]) => `${year}: ${cells.map((cell, index) => `${columns[index]} ${cell}`).join(", ")} (USD)`).join("\n");
}
