import type { RoundForm, StakeholderKind } from "@/lib/domain/consultation/held-round";

/** A round as its page shows it; moments are ISO instants (UTC). */
export type ShownRound = {
  readonly id: string;
  readonly number: number;
  readonly purpose: string;
  readonly form: RoundForm;
  readonly place: string;
  readonly startsAt: string | null;
  readonly endsAt: string;
  readonly sections: readonly string[];
  readonly silenceAgrees: boolean;
  readonly draftNumber: number;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  /** Its end has come. */
  readonly over: boolean;
  readonly asked: number;
  readonly answered: number;
  readonly remarks: number;
  readonly unanswered: number;
  readonly unapproved: number;
};

/** Somebody who can be asked. */
export type Askable = {
  readonly id: string;
  readonly kind: StakeholderKind;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly email: string;
};

export type OpenedLink = { readonly consulteeId: string; readonly name: string; readonly path: string; readonly mailed: boolean };

/** What is needed to open a round. */
export type OpenRoundProps = {
  dossierId: string;
  /** The call's last moment (ISO, UTC). */
  deadline: string;
  sections: readonly { readonly id: string; readonly name: string }[];
  directory: readonly Askable[];
};
