import type { ReplyKind } from "./after-sending";
import { answerKey, type Contents, missing } from "./completeness";
import type { Reason, ReasonCode } from "./result";
import type { Rulebook } from "./rulebook";
import type { GuardName } from "./stages";
import { unprintableAnswers } from "./unprintable-answers";
import { isNothing } from "./values";

/** Another bid of the same country in the same call that has been sent. */
export type Rival = { readonly city: string; readonly field: string };

/** What is recorded of a packet after it was sent. */
export type AfterSending = {
  /** Somebody has recorded how and when it was sent. */
  readonly sent: boolean;
  /** Kinds of UNESCO's answers that stand. */
  readonly replies: readonly ReplyKind[];
  /** Monitoring reports opened for the city. */
  readonly reports: number;
};

export type Evidence = {
  readonly rulebook: Rulebook;
  readonly contents: Contents;
  readonly openThreads: number;
  readonly field: string;
  readonly rivals: readonly Rival[];
  readonly now: Date;
  /** Read only where a way leads out of what was sent; without it nothing counts as recorded. */
  readonly after?: AfterSending;
};

type Guard = (evidence: Evidence) => readonly Reason[];

/** Each guard returns every reason it finds, never only the first: the page leads to all of them at once. */
const guards: Readonly<Record<GuardName, Guard>> = {
  "vietnamese-complete": (evidence) => ofLanguages(evidence, ["vi", "all"], ["unanswered", "incomplete"]),
  "translation-complete": (evidence) => ofLanguages(evidence, [evidence.contents.language], ["unanswered", "not-translated", "incomplete"]),
  "within-limits": (evidence) => missing(evidence.rulebook, evidence.contents).filter((reason) => reason.code === "over-limit"),
  "statements-accepted": (evidence) => statements(evidence),
  "annexes-attached": ({ rulebook, contents }) => [
    ...missing(rulebook, contents).filter((reason) => reason.code === "too-few-files"),
    ...(contents.held ?? []),
  ],
  printable: ({ rulebook, contents }) => unprintableAnswers(rulebook, contents),
  "threads-resolved": ({ openThreads }) => (openThreads > 0 ? [{ code: "open-threads", count: openThreads }] : []),
  "field-agrees": (evidence) => (fieldAgrees(evidence) ? [] : [{ code: "field-differs", question: evidence.rulebook.fieldQuestion }]),
  "rule-of-two": ruleOfTwo,
  "before-deadline": ({ rulebook, now }) => (now.getTime() > Date.parse(rulebook.call.deadline) ? [{ code: "deadline-passed" }] : []),
  "sending-recorded": ({ after }) => (after?.sent ? [] : [{ code: "sending-not-recorded" }]),
  "designation-answered": ({ after }) => (after?.replies.includes("designated") ? [] : [{ code: "answer-not-recorded" }]),
  "non-designation-answered": ({ after }) => (after?.replies.includes("not-designated") ? [] : [{ code: "answer-not-recorded" }]),
  "no-report-opened": ({ after }) => (after && after.reports > 0 ? [{ code: "report-opened", count: after.reports }] : []),
};

/** All reasons of all named guards, each once. */
export function checkGuards(names: readonly GuardName[], evidence: Evidence): readonly Reason[] {
  const found = new Map<string, Reason>();
  for (const reason of names.flatMap((name) => guards[name](evidence))) found.set(JSON.stringify(reason), reason);
  return [...found.values()];
}

function ofLanguages(evidence: Evidence, languages: readonly string[], codes: readonly ReasonCode[]): readonly Reason[] {
  const statementIds = new Set(statementQuestions(evidence.rulebook));
  return missing(evidence.rulebook, evidence.contents).filter(
    ({ code, language, question }) => codes.includes(code) && languages.includes(language ?? "") && !statementIds.has(question ?? ""),
  );
}

function statements(evidence: Evidence): readonly Reason[] {
  const ids = new Set(statementQuestions(evidence.rulebook));
  return missing(evidence.rulebook, evidence.contents)
    .filter(({ question }) => ids.has(question ?? ""))
    .map((reason) => ({ ...reason, code: "not-accepted" as const }));
}

function statementQuestions(rulebook: Rulebook): readonly string[] {
  return rulebook.sections.flatMap((section) => section.questions.filter(({ kind }) => kind === "statement").map(({ id }) => id));
}

function fieldAgrees({ rulebook, contents, field }: Evidence): boolean {
  const answer = contents.answers.get(answerKey(rulebook.fieldQuestion, "all"));
  return answer !== undefined && !isNothing(answer) && "choice" in answer && answer.choice === field;
}

// A country may put forward two cities a call, in different fields (the rule of the calls of 2021 to 2027).
function ruleOfTwo({ rulebook, rivals, field }: Evidence): readonly Reason[] {
  const full = rivals.length >= rulebook.call.citiesPerCountry;
  const clash = rivals.some((rival) => rival.field === field);
  return [
    ...(full ? [{ code: "too-many-bids" as const, count: rivals.length, limit: rulebook.call.citiesPerCountry }] : []),
    ...(clash ? [{ code: "field-taken" as const }] : []),
  ];
}
