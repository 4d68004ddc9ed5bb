import type { Thread, ThreadSettled } from "../comments";
import { resolveThread } from "../comments";
import { done, type Result, refuse } from "../result";
import type { CycleFacts, FindingState, ReviewFacts, Weight } from "./held-review";
import { mayRead } from "./held-review";

/** A finding as it is decided on: how much it weighs, how far it is, and whether who raised it still appraises here. */
export type FindingFacts = {
  readonly threadId: string;
  readonly question: string;
  readonly number: number;
  readonly weight: Weight;
  readonly state: FindingState;
  readonly raisedById: string;
  /** Who raised it is no member any more, or was taken off the appraisal. */
  readonly raiserLeft: boolean;
};

/** Who decides, and whether they coordinate. */
export type Decider = { readonly id: string; readonly coordinates: boolean };

/** A change of a finding; the row must still be as `was` says when it is written. */
export type FindingStep = {
  readonly threadId: string;
  readonly question: string;
  readonly number: number;
  readonly was: { readonly state: FindingState; readonly weight: Weight };
};

/**
 * May this person raise a finding now? Whoever appraises in the running cycle and may read, and the coordinator. Refuses with
 * `cycle-over` where no appraisal runs and with `not-allowed` who is no reviewer of it.
 */
export function decideRaiser(
  cycle: CycleFacts | undefined,
  reviews: readonly Pick<ReviewFacts, "reviewerId" | "conflict" | "keptAt" | "endedAt">[],
  by: Decider,
): Result<CycleFacts> {
  if (!cycle || cycle.decidedAt !== null) return refuse("cycle-over");
  const appraises = by.coordinates || reviews.some((review) => review.reviewerId === by.id && mayRead(review));
  return appraises ? done(cycle) : refuse("not-allowed");
}

/**
 * May this comment become a finding? An open one that is none yet. Refuses with `not-found` what is no comment of the dossier or
 * suggests a change (it is accepted or not), with `is-finding` and with `already-resolved`.
 */
export function decideTurned(thread: Thread | undefined): Result<Thread> {
  if (!thread || (thread.passage !== null && thread.passage.replacement !== null)) return refuse("not-found");
  const open = resolveThread(thread, thread.openedById, new Date(0));
  return open.ok ? done(thread) : open;
}

/** The city's answer to an open finding. Refuses with `not-found`, and with `finding-moved` where it is not open any more. */
export function decideFindingAnswer(finding: FindingFacts | undefined): Result<FindingStep> {
  if (!finding) return refuse("not-found");
  return finding.state === "open" ? done(stepOf(finding)) : refuse("finding-moved");
}

/**
 * Settles a finding: whoever raised it, with or without words; where they have left, the coordinator with a reason. Refuses with
 * `not-found`, `finding-moved` where it is settled, `not-own-finding` to everybody else, and `malformed` without that reason.
 */
export function decideSettle(finding: FindingFacts | undefined, by: Decider, reason: string): Result<FindingStep> {
  if (!finding) return refuse("not-found");
  if (finding.state === "settled") return refuse("finding-moved");
  const own = finding.raisedById === by.id && !finding.raiserLeft;
  if (!own && !(by.coordinates && finding.raiserLeft)) return refuse("not-own-finding");
  return own || reason !== "" ? done(stepOf(finding)) : reasonMissing;
}

/**
 * Opens an answered or settled finding again: whoever raised it, or the coordinator. Refuses with `not-found`, `finding-moved` where it
 * is open, and `not-own-finding`.
 */
export function decideReopen(finding: FindingFacts | undefined, by: Decider): Result<FindingStep> {
  if (!finding) return refuse("not-found");
  if (finding.state === "open") return refuse("finding-moved");
  return finding.raisedById === by.id || by.coordinates ? done(stepOf(finding)) : refuse("not-own-finding");
}

/**
 * Weighs a finding anew: whoever raised it, or the coordinator, who says why where it is another's. Refuses with `not-found`,
 * `finding-moved` where it is settled or weighs that already, `not-own-finding`, and `malformed` without that reason.
 */
export function decideWeight(
  finding: FindingFacts | undefined,
  by: Decider,
  { weight, reason }: { readonly weight: Weight; readonly reason: string },
): Result<FindingStep> {
  if (!finding) return refuse("not-found");
  if (finding.state === "settled" || finding.weight === weight) return refuse("finding-moved");
  const own = finding.raisedById === by.id;
  if (!own && !by.coordinates) return refuse("not-own-finding");
  return own || reason !== "" ? done(stepOf(finding)) : reasonMissing;
}

/** Of the thread of a finding: resolved when it is settled, open again when it is reopened. */
export function threadOf({ threadId, question }: FindingStep, to: "settled" | "open", byId: string, at: Date): ThreadSettled {
  const id = threadId;
  return to === "settled"
    ? { id, question, resolvedById: byId, resolvedAt: at, was: "open" }
    : { id, question, resolvedById: null, resolvedAt: null, was: "resolved" };
}

const reasonMissing = refuse("malformed", { fields: { reason: "missing" } });

function stepOf({ threadId, question, number, state, weight }: FindingFacts): FindingStep {
  return { threadId, question, number, was: { state, weight } };
}
