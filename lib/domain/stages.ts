import type { Words } from "./form";
import type { Party, Role } from "./roles";

export const stageIds = [
  "drafting",
  "consultation",
  "review",
  "submission",
  "submitted",
  "designated",
  "not-designated",
  "withdrawn",
] as const;
export type StageId = (typeof stageIds)[number];

/** Two names (what the office says, what the city reads) and who holds the ball. */
export type Stage = {
  readonly id: StageId;
  readonly words: { readonly team: Words; readonly outside: Words };
  readonly heldBy: Party | "nobody";
  /** Drawn on the spine; the ends of the road are not. */
  readonly onSpine: boolean;
};

export const transitionIds = [
  "open-consultation",
  "send-to-review",
  "clear-for-submission",
  "submit",
  "record-designation",
  "record-non-designation",
  "take-back-result",
  "return-to-drafting",
  "return-to-consultation",
  "return-to-review",
  "recall",
  "withdraw",
  "reopen",
] as const;
export type TransitionId = (typeof transitionIds)[number];

/** Pure checks that return every reason at once; each is one function in `domain/guards.ts`. */
export const guardNames = [
  "vietnamese-complete",
  "translation-complete",
  "within-limits",
  "statements-accepted",
  "annexes-attached",
  "annexes-sound",
  "packet-size",
  "printable",
  "threads-resolved",
  "rounds-closed",
  "findings-settled",
  "field-agrees",
  "rule-of-two",
  "before-deadline",
  "sending-recorded",
  "nothing-sent",
  "designation-answered",
  "non-designation-answered",
  "no-report-opened",
  "review-decided",
] as const;
export type GuardName = (typeof guardNames)[number];

export type Transition = {
  readonly id: TransitionId;
  readonly words: Words;
  readonly from: readonly StageId[];
  readonly to: StageId;
  readonly by: readonly Role[];
  readonly requires: readonly GuardName[];
  /** Sent back or withdrawn only with a reason that the city can read. */
  readonly note: "required" | "optional";
  readonly direction: "forward" | "back" | "out";
};
