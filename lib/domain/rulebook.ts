import type { Prefill, PromiseSource, SideSlot } from "./after-sending";
import type { Option, QuestionOf, Section, SubmissionLanguage, Words } from "./form";
import type { Stage, Transition } from "./stages";

/** Facts of one call for applications, each open to amendment by the ministry without a release. */
export type CallFacts = {
  readonly year: number;
  readonly words: Words;
  /** ISO instant (UTC). */
  readonly opensAt: string;
  /** ISO instant (UTC) of the deadline; `timeZone` is the zone the call speaks in (UNESCO: Europe/Paris). */
  readonly deadline: string;
  readonly timeZone: string;
  readonly deadlineVerified: boolean;
  readonly deadlineSource: Words;
  /** A country may put forward this many cities, each in another field. */
  readonly citiesPerCountry: number;
  readonly languages: readonly SubmissionLanguage[];
  /** What the call takes as a whole, in bytes; absent where it says nothing. */
  readonly packet?: { readonly maxBytes: number; readonly source: Words; readonly verified: boolean };
};

/** `bid`: a city asks to be taken into the Network. `report`: a member tells, every four years, what it did. */
export type Purpose = "bid" | "report";

export type Rulebook = {
  readonly id: string;
  readonly purpose: Purpose;
  readonly call: CallFacts;
  /** The creative fields of the call. */
  readonly fields: readonly Option[];
  readonly sections: readonly Section[];
  /** The choice that says the creative field; it has to agree with the field the dossier was opened in. */
  readonly fieldQuestion: string;
  /** The form's own phrase where there is nothing to say; counts as an answer. */
  readonly nothing: Words;
  readonly stages: readonly Stage[];
  readonly transitions: readonly Transition[];
  /** Slots for files beside the packet: never asked by the form, never in it. */
  readonly sideSlots: readonly SideSlot[];
  /** Which answers become commitments when the city is designated; none in a report. */
  readonly promises: readonly PromiseSource[];
  /** Which answers are proposed from what is known of the city when the dossier is opened; a bid begins empty. */
  readonly prefill?: Prefill;
};

/** A monitoring report: no rule of two, no result, no place of the country in the call. */
export function isReport({ purpose }: Pick<Rulebook, "purpose">): boolean {
  return purpose === "report";
}

/** The slots of the form itself: what is in them is in the packet, and nothing else is. */
export function packetSlots(rulebook: Pick<Rulebook, "sections">): readonly QuestionOf<"files">[] {
  return rulebook.sections
    .flatMap((section) => section.questions)
    .filter((question): question is QuestionOf<"files"> => question.kind === "files");
}

/** A creative field in words; one the call does not know is shown by its id rather than not at all. */
export function fieldWords(fields: readonly Option[], id: string): Words {
  return fields.find((each) => each.id === id)?.words ?? { vi: id, en: id };
}
