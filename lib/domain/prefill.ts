import type { CommitmentScope, CommitmentState, Prefill } from "./after-sending";
import type { AnswerLanguage, Question, SubmissionLanguage, Words } from "./form";
import { inLanguage } from "./print-blocks";
import { languagesOf } from "./questions";
import { textOf } from "./rich-text";
import type { Rulebook } from "./rulebook";
import type { AnswerValue } from "./values";

/** A commitment with all that was noted on it, oldest first. */
export type TrackedCommitment = {
  readonly scope: CommitmentScope;
  readonly titleVi: string;
  readonly titleSent: string;
  readonly textVi: string;
  readonly textSent: string;
  readonly state: CommitmentState;
  /** Why it was given up; else empty. */
  readonly stateReason: string;
  readonly progress: readonly {
    /** YYYY-MM-DD */
    readonly day: string;
    readonly words: string;
    readonly percent: number | null;
    readonly evidence: string | null;
  }[];
};

/** What the country knows of a member when its report is opened. */
export type ReportFacts = {
  readonly city: Words;
  readonly team: Words;
  readonly field: string;
  readonly language: SubmissionLanguage;
  /** YYYY-MM-DD, or the year alone where no day is on record. */
  readonly designated: string;
  readonly previous: readonly number[];
  readonly commitments: readonly TrackedCommitment[];
};

export type Proposed = { readonly question: string; readonly language: AnswerLanguage; readonly value: AnswerValue };
type Spoken = "vi" | SubmissionLanguage;

/**
 * First answers of a report: ordinary text, to be corrected by who writes it. Promises stand as they were sent, with what was
 * noted on them. Notes are Vietnamese, so the text to be sent gets only their days and percentages: no half-translated sentence
 * is proposed. An answer for which nothing is known is left empty, and no list is longer than its question allows.
 */
export function proposeAnswers(rulebook: Rulebook, facts: ReportFacts): readonly Proposed[] {
  const { prefill } = rulebook;
  if (!prefill) return [];
  const questions = rulebook.sections.flatMap((section) => section.questions);
  return questions.flatMap((question) =>
    languagesOf(question, facts.language).flatMap((language) => {
      const value = language === "all" ? forAll(question, rulebook, facts) : spoken(question, language as Spoken, prefill, facts);
      return value ? [{ question: question.id, language, value }] : [];
    }),
  );
}

function forAll(question: Question, { fieldQuestion, fields }: Rulebook, { field }: ReportFacts): AnswerValue | undefined {
  return question.id === fieldQuestion && fields.some(({ id }) => id === field) ? { choice: field } : undefined;
}

function spoken(question: Question, language: Spoken, prefill: Prefill, facts: ReportFacts): AnswerValue | undefined {
  if (question.kind === "initiatives") return initiativesFor(question, language, prefill, facts);
  const text = textFor(question.id, language, prefill, facts);
  if (text === "") return undefined;
  return question.kind === "long-text" ? { doc: textOf(text) } : { text };
}

function textFor(id: string, language: Spoken, prefill: Prefill, facts: ReportFacts): string {
  const said = (words: Words) => inLanguage(words, language);
  if (id === prefill.city) return said(facts.city);
  if (id === prefill.country) return said(prefill.words.country);
  if (id === prefill.designation) return dayWords(facts.designated);
  if (id === prefill.entity) return said(facts.team);
  if (id === prefill.previous) {
    if (facts.previous.length === 0) return said(prefill.words.none);
    return `${said(prefill.words.reports)}: ${facts.previous.join(", ")}`;
  }
  const about = facts.commitments.filter(({ scope }) => prefill.done[scope] === id || prefill.next[scope] === id);
  return about
    .flatMap((each) => [textOfCommitment(each, language), ...(prefill.done[each.scope] === id ? [resultsOf(each, language, prefill)] : [])])
    .join("\n");
}

function initiativesFor(
  question: Extract<Question, { kind: "initiatives" }>,
  language: Spoken,
  prefill: Prefill,
  { commitments }: ReportFacts,
): AnswerValue | undefined {
  const told = commitments.filter(({ scope }) => prefill.done[scope] === question.id);
  const open = commitments.filter(
    ({ scope, state }) => prefill.next[scope] === question.id && (state === "planned" || state === "going-on"),
  );
  const filled = [
    ...told.map((each) => ({ ...named(each, language, prefill), [prefill.parts.results]: resultsOf(each, language, prefill) })),
    ...open.map((each) => named(each, language, prefill)),
  ].slice(0, question.atMost);
  if (filled.length === 0) return undefined;
  return { initiatives: filled.map((each) => onlyParts(question, each)) };
}

function named(commitment: TrackedCommitment, language: Spoken, { parts }: Prefill): Readonly<Record<string, string>> {
  return {
    [parts.title]: language === "vi" ? commitment.titleVi : commitment.titleSent,
    [parts.promised]: textOfCommitment(commitment, language),
  };
}

function textOfCommitment({ textVi, textSent }: TrackedCommitment, language: Spoken): string {
  return language === "vi" ? textVi : textSent;
}

/** "Đang thực hiện. Tiến độ: 31/10/2029: 60%. …" – each note a line. */
function resultsOf({ state, stateReason, progress }: TrackedCommitment, language: Spoken, { words }: Prefill): string {
  const said = (each: Words) => inLanguage(each, language);
  const notes = progress.map(({ day, words: note, percent, evidence }) => {
    const done = percent === null ? "" : ` (${percent}%)`;
    const told = language === "vi" ? `: ${note}` : "";
    const proof = evidence === null ? "" : ` [${said(words.evidence)}: ${evidence}]`;
    return `${dayWords(day)}${done}${told}${proof}`;
  });
  const why = language === "vi" && stateReason !== "" ? ` ${stateReason}` : "";
  return [`${said(words.states[state])}${why}`, ...(notes.length > 0 ? [`${said(words.progress)}:`, ...notes] : [])].join("\n");
}

/** Every part of the question, those without words empty, and none it does not have. */
function onlyParts(question: Extract<Question, { kind: "initiatives" }>, filled: Readonly<Record<string, string>>) {
  return Object.fromEntries(question.parts.map(({ id }) => [id, filled[id] ?? ""]));
}

/** 31/10/2027 in every language of a form; a year alone stays a year. */
function dayWords(day: string): string {
  const [year, month, date] = day.split("-");
  return month && date ? `${date}/${month}/${year}` : day;
}
