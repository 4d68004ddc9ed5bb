import type { Words } from "@/lib/domain/form";
import type { Standing } from "@/lib/domain/review/standing";

/** One reviewer as the page shows them; moments are ISO instants (UTC), sections none for the whole dossier. */
export type ShownReview = {
  readonly id: string;
  readonly reviewer: string;
  readonly organisation: Words;
  readonly sections: readonly string[];
  readonly standing: Standing;
  readonly late: boolean;
  readonly dueAt: string;
  readonly assignedAt: string;
  readonly said: { readonly conflict: string; readonly kept: string; readonly replaced: string } | null;
};

/** Somebody who can be asked, with what they have still to appraise, the earliest due first. */
export type ShownPerson = {
  readonly id: string;
  readonly name: string;
  readonly organisation: Words;
  readonly member: boolean;
  readonly load: readonly { readonly city: Words; readonly dueAt: string }[];
};

export type AssignProps = {
  dossierId: string;
  /** The call's last moment (ISO, UTC). */
  deadline: string;
  sections: readonly { readonly id: string; readonly name: string }[];
  people: readonly ShownPerson[];
};

/** One thing a person is asked to appraise, as the desk knows it before they declare. */
export type AskedReview = {
  readonly reviewId: string;
  /** Null until it is open to them. */
  readonly dossierId: string | null;
  readonly cycle: number;
  readonly city: Words;
  readonly field: Words;
  readonly year: number;
  readonly sections: readonly { readonly number: string; readonly words: Words }[];
  readonly standing: Standing;
  readonly dueAt: string;
  readonly late: boolean;
};
