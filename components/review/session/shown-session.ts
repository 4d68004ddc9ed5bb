import type { Frame } from "@/lib/domain/frame";
import type { ReviewCriteria } from "@/lib/domain/review/criteria";
import type { FindingState, Recommendation, Weight } from "@/lib/domain/review/held-review";
import type { Spread, Total } from "@/lib/domain/review/scores";
import type { ShownSession } from "@/lib/domain/review/session";
import type { ScoreLine } from "@/lib/domain/review/sheet";

/** A sheet as it stands beside the others. */
export type ShownScores = {
  readonly reviewId: string;
  readonly reviewer: string;
  readonly total: number;
  readonly recommendation: Recommendation | null;
  readonly strengths: string;
  readonly weaknesses: string;
  readonly conditions: string;
  readonly lines: readonly ScoreLine[];
};

export type ShownReviewer = {
  readonly id: string;
  readonly name: string;
  readonly state: "in" | "writing" | "asked" | "conflict";
  readonly submittedAt: string | null;
  readonly dueAt: string;
};

export type ShownFinding = {
  readonly number: number;
  readonly weight: Weight;
  readonly state: FindingState;
  readonly question: string;
  readonly body: string;
  readonly raisedBy: string;
};

/** One cycle's session as its page has it; moments are ISO instants. */
export type SessionOnPage = {
  readonly frame: Frame;
  readonly cycles: readonly number[];
  readonly cycle: number;
  readonly opened: string | null;
  readonly openedBy: string | null;
  readonly openedWhy: string | null;
  readonly reviewers: readonly ShownReviewer[];
  readonly waiting: number;
  readonly criteria: ReviewCriteria;
  readonly sheets: readonly ShownScores[];
  readonly compared: readonly { readonly criterion: string; readonly spread: Spread | null }[];
  readonly findings: readonly ShownFinding[];
  readonly record: ShownSession;
  readonly agreedTotal: Total;
  readonly decision: Recommendation | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly can: { readonly open: boolean; readonly record: boolean; readonly decide: boolean };
};
