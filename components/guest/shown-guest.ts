import type { GuestPlace, GuestSection } from "@/lib/domain/consultation/guest-draft";
import type { Words } from "@/lib/domain/form";
import type { Language } from "@/lib/i18n/zone";

/** What a link shows. */
export type ShownGuest = {
  readonly language: Language;
  readonly asked: Words;
  readonly team: Words;
  readonly city: Words;
  readonly field: Words;
  readonly round: { readonly number: number; readonly purpose: string; readonly silenceAgrees: boolean; readonly endsAt: string };
  readonly draft: { readonly number: number; readonly at: string; readonly sections: readonly GuestSection[] };
  readonly remarks: readonly ShownOwnRemark[];
  readonly kept: string;
};

export type ShownOwnRemark = GuestPlace & {
  readonly id: string;
  readonly number: number;
  readonly body: string;
  readonly at: string;
  readonly answered: boolean;
};

/** A remark stands on the whole, a section or a question. */
export type SpotPlace = { readonly section: string | null; readonly question: string | null };

/** A place as a name, for ids and for what is kept of a remark half written. */
export function spotName({ section, question }: SpotPlace): string {
  if (question !== null) return `question-${question}`;
  return section === null ? "whole" : `section-${section}`;
}

/** The remarks that stand exactly here. */
export function remarksAt(remarks: readonly ShownOwnRemark[], place: SpotPlace): readonly ShownOwnRemark[] {
  if (place.question !== null) return remarks.filter(({ question }) => question === place.question);
  return remarks.filter(({ section, question }) => question === null && section === place.section);
}
