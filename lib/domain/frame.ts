import type { DossierAction } from "./actions";
import type { SubmissionLanguage, Words } from "./form";
import type { Party, Role } from "./roles";
import type { Purpose } from "./rulebook";
import type { StageId } from "./stages";

/** Who is looking, as every page needs it. */
export type Me = {
  readonly id: string;
  readonly name: string;
  /** What this person is in their organisation. */
  readonly officeRole: Role;
  /** May enter all of the office's pages; the glossary is for everybody. */
  readonly office: boolean;
};

export type SpineStage = { readonly words: Words; readonly state: "done" | "now" | "ahead" };

/** What stands around every page of a dossier: where it is, who holds it, how long is left, what this person may do. */
export type Frame = {
  readonly id: string;
  readonly callId: string;
  readonly purpose: Purpose;
  readonly year: number;
  readonly city: Words;
  readonly team: Words;
  readonly field: Words;
  readonly language: SubmissionLanguage;
  readonly stage: StageId;
  readonly stageWords: Words;
  /** ISO instants (UTC); `timeZone` is the call's own. */
  readonly stageSince: string;
  readonly deadline: string;
  readonly timeZone: string;
  readonly deadlineVerified: boolean;
  readonly daysLeft: number;
  readonly heldBy: Party | "nobody";
  readonly spine: readonly SpineStage[];
  /** The packet has gone to UNESCO. */
  readonly sent: boolean;
  /** The form asks for annexes. */
  readonly annexes: boolean;
  /** What this person is on this dossier. */
  readonly role: Role;
  readonly me: Me;
  readonly sections: readonly { readonly id: string; readonly number: string; readonly words: Words }[];
  readonly can: Readonly<Record<DossierAction, boolean>>;
};
