import type { ReplyKind } from "./after-sending";
import { type AttachedForRules, attachmentTroubles } from "./attachments";
import { answerKey, type Contents, missing } from "./completeness";
import { unprintable } from "./printable";
import type { Reason, ReasonCode } from "./result";
import type { Recommendation } from "./review/held-review";
import { ruleOfTwoSays } from "./rule-of-two";
import type { Rulebook } from "./rulebook";
import { packetSlots } from "./rulebook";
import type { GuardName } from "./stages";
import { unprintableAnswers } from "./unprintable-answers";
import { isNothing } from "./values";

/** Another bid of the same country in the same call that has been sent. */
export type Rival = { readonly city: string; readonly field: string };

/** The place a selection gave a bid, and why. */
export type Selected = { readonly place: "chosen" | "reserve" | "not-chosen"; readonly reason: string };

/** What is recorded of a packet after it was sent. */
export type AfterSending = {
  /** Somebody has recorded how and when it was sent. */
  readonly sent: boolean;
  /** Kinds of UNESCO's answers that stand. */
  readonly replies: readonly ReplyKind[];
  /** Monitoring reports opened for the city. */
  readonly reports: number;
};

export type FileForRules = AttachedForRules & {
  readonly question: string;
  /** In bytes; `sent` is the copy that goes in its place. */
  readonly size: number;
  readonly sent: { readonly size: number } | null;
};

export type Evidence = {
  readonly rulebook: Rulebook;
  readonly contents: Contents;
  readonly openThreads: number;
  /** Rounds of consultation that are not closed. */
  readonly openRounds: number;
  /** Blocking findings that are not settled; without it none is. */
  readonly blockingFindings?: number;
  /** What the latest appraisal decided; null while it runs, undefined where there was none or nobody asks. */
  readonly decision?: Recommendation | null | undefined;
  readonly field: string;
  readonly rivals: readonly Rival[];
  /** What the ministry's last selection between the cities of the call made of this one; without it nothing was selected yet. */
  readonly selected?: Selected | null | undefined;
  readonly now: Date;
  /** Files attached, as the rules look at them; without them none is looked at. */
  readonly files?: readonly FileForRules[];
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
  "annexes-sound": annexesSound,
  "packet-size": (evidence) => packetSize(evidence).filter(() => evidence.rulebook.call.packet?.verified),
  printable: ({ rulebook, contents, files = [] }) => [...unprintableAnswers(rulebook, contents), ...files.flatMap(unprintableCredit)],
  "threads-resolved": ({ openThreads }) => (openThreads > 0 ? [{ code: "open-threads", count: openThreads }] : []),
  "rounds-closed": ({ openRounds }) => (openRounds > 0 ? [{ code: "round-open", count: openRounds }] : []),
  "findings-settled": ({ blockingFindings = 0 }) => (blockingFindings > 0 ? [{ code: "findings-open", count: blockingFindings }] : []),
  "field-agrees": (evidence) => (fieldAgrees(evidence) ? [] : [{ code: "field-differs", question: evidence.rulebook.fieldQuestion }]),
  "rule-of-two": ruleOfTwo,
  "before-deadline": ({ rulebook, now }) => (now.getTime() > Date.parse(rulebook.call.deadline) ? [{ code: "deadline-passed" }] : []),
  "sending-recorded": ({ after }) => (after?.sent ? [] : [{ code: "sending-not-recorded" }]),
  "nothing-sent": ({ after }) => (after?.sent ? [{ code: "already-sent" }] : []),
  "designation-answered": ({ after }) => (after?.replies.includes("designated") ? [] : [{ code: "answer-not-recorded" }]),
  "non-designation-answered": ({ after }) => (after?.replies.includes("not-designated") ? [] : [{ code: "answer-not-recorded" }]),
  "no-report-opened": ({ after }) => (after && after.reports > 0 ? [{ code: "report-opened", count: after.reports }] : []),
  "review-decided": ({ decision }) => {
    if (!decision) return [{ code: "review-undecided" }];
    return decision === "not-put-forward" ? [{ code: "not-put-forward" }] : [];
  },
};

/** A photo's credit is printed as well, beside the annexes. */
function unprintableCredit({ question, credit }: FileForRules): readonly Reason[] {
  const words = credit ? [credit.captionVi, credit.captionEn, credit.captionFr, credit.author, credit.rightsHolder] : [];
  const characters = [...new Set(words.flatMap(unprintable))];
  return characters.length > 0 ? [{ code: "unprintable", question, language: "all", detail: characters.join(", ") }] : [];
}

function annexesSound({ rulebook, files = [], contents }: Evidence): readonly Reason[] {
  return packetSlots(rulebook).flatMap((slot) =>
    attachmentTroubles(
      slot,
      files.filter(({ question }) => question === slot.id),
      contents.language,
    ),
  );
}

/**
 * Annexes that weigh more together than the call takes, in whole megabytes (a million bytes), rounded up. The prints come on top: about
 * one megabyte. It blocks only where the ministry has seen the number in the call; else it is advice.
 */
export function packetSize({ rulebook, files = [] }: Pick<Evidence, "rulebook" | "files">): readonly Reason[] {
  const limit = rulebook.call.packet;
  const slots = new Set(packetSlots(rulebook).map(({ id }) => id));
  const bytes = files.filter(({ question }) => slots.has(question)).reduce((sum, { size, sent }) => sum + (sent?.size ?? size), 0);
  if (!limit || bytes <= limit.maxBytes) return [];
  return [{ code: "packet-too-large", count: Math.ceil(bytes / 1_000_000), limit: Math.floor(limit.maxBytes / 1_000_000) }];
}

/** Does any of these ways ask what the appraisal decided? */
export function asksDecision(ways: readonly { readonly requires: readonly GuardName[] }[]): boolean {
  return ways.some(({ requires }) => requires.includes("review-decided"));
}

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

// Once the ministry has selected between the cities, that is how the country keeps the rule: who was not chosen is not sent.
function ruleOfTwo({ rulebook, rivals, field, selected }: Evidence): readonly Reason[] {
  const limit = rulebook.call.citiesPerCountry;
  const { full, clash } = ruleOfTwoSays(field, rivals, limit);
  return [
    ...(full ? [{ code: "too-many-bids" as const, count: rivals.length, limit }] : []),
    ...(clash ? [{ code: "field-taken" as const }] : []),
    ...(selected && selected.place !== "chosen" ? [{ code: "not-selected" as const, detail: selected.reason }] : []),
  ];
}
