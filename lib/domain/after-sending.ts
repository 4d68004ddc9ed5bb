import type { QuestionOf, Words } from "./form";

/** What a rulebook says beside the packet, most of it about the time after it has gone: shapes only; what they mean is in the files that use them. */

/**
 * `opinion`: letters and minutes of a consultation. `sending`: proof that a packet went. `reply`: what UNESCO wrote. `progress`:
 * evidence that a commitment is kept.
 */
export type SideUse = "opinion" | "sending" | "reply" | "progress";

/** A place for files beside the packet. Its id never collides with the form's and is for ever as well. */
export type SideSlot = { readonly use: SideUse; readonly slot: QuestionOf<"files"> };

/** UNESCO's answers, as kinds. The last says whatever the others do not. */
export const replyKinds = ["acknowledged", "asked", "designated", "not-designated", "other"] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** What a promise is about; `own` was added by hand after the designation. */
export const commitmentScopes = [
  "local",
  "international",
  "budget",
  "management",
  "communication",
  "conference",
  "reporting",
  "own",
] as const;
export type CommitmentScope = (typeof commitmentScopes)[number];

export const commitmentStates = ["planned", "going-on", "done", "given-up"] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** An answer of the form whose words are a promise. */
export type PromiseSource = { readonly question: string; readonly scope: Exclude<CommitmentScope, "own"> };

/** Which questions of a report are answered beforehand from what is known, and the few words that join the facts. */
export type Prefill = {
  readonly city: string;
  readonly country: string;
  readonly designation: string;
  readonly entity: string;
  readonly previous: string;
  /** What was done: one question a scope, an initiative a commitment. */
  readonly done: Readonly<Partial<Record<CommitmentScope, string>>>;
  /** What remains: proposed for the next four years. */
  readonly next: Readonly<Partial<Record<CommitmentScope, string>>>;
  /** Parts of an initiative: its name, what was promised, what came of it. */
  readonly parts: { readonly title: string; readonly promised: string; readonly results: string };
  readonly words: {
    readonly country: Words;
    readonly none: Words;
    readonly states: Readonly<Record<CommitmentState, Words>>;
    readonly progress: Words;
    readonly evidence: Words;
    readonly reports: Words;
  };
};
