import type { Rulebook } from "../rulebook";
import { isReport } from "../rulebook";
import type { StageId } from "../stages";

/** What a reviewer, and in the end the session, thinks should become of a dossier. */
export const recommendations = ["ready", "conditions", "not-put-forward"] as const;
export type Recommendation = (typeof recommendations)[number];

/** How much a finding weighs: the dossier does not go on while a blocking one is open; language is for the translators. */
export const weights = ["blocking", "should", "could", "language"] as const;
export type Weight = (typeof weights)[number];

export const findingStates = ["open", "answered", "settled"] as const;
export type FindingState = (typeof findingStates)[number];

/** One appraisal of a dossier, from its arrival in review to the decision. */
export type CycleFacts = {
  readonly id: string;
  readonly number: number;
  readonly openedAt: Date;
  readonly scoresOpenAt: Date | null;
  readonly decision: Recommendation | null;
  readonly decidedAt: Date | null;
};

/** Who appraises in a cycle, as it is decided on. Sections none for the whole dossier. */
export type ReviewFacts = {
  readonly id: string;
  readonly cycleId: string;
  readonly reviewerId: string;
  readonly sections: readonly string[];
  readonly dueAt: Date;
  readonly declaredAt: Date | null;
  /** Null while nothing was declared. */
  readonly conflict: boolean | null;
  readonly keptAt: Date | null;
  readonly submittedAt: Date | null;
  readonly endedAt: Date | null;
};

/** May this reviewer read the dossier and write a sheet? Only after denying a conflict of interest, or after being kept in spite of one. */
export function mayRead({ conflict, keptAt, endedAt }: Pick<ReviewFacts, "conflict" | "keptAt" | "endedAt">): boolean {
  return endedAt === null && (conflict === false || keptAt !== null);
}

/** Does a move begin an appraisal? A bid's arrival in review does; a monitoring report goes without. */
export function beginsCycle({ from, to }: { readonly from: StageId; readonly to: StageId }, rulebook: Pick<Rulebook, "purpose">): boolean {
  return to === "review" && from !== to && !isReport(rulebook);
}
