import type { Option, Section, SubmissionLanguage, Words } from "./form";
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
};

export type Rulebook = {
  readonly id: string;
  readonly call: CallFacts;
  /** The creative fields of the call. */
  readonly fields: readonly Option[];
  readonly sections: readonly Section[];
  /** The form's own phrase where there is nothing to say; counts as an answer. */
  readonly nothing: Words;
  readonly stages: readonly Stage[];
  readonly transitions: readonly Transition[];
};

/** A creative field in words; one the call does not know is shown by its id rather than not at all. */
export function fieldWords(fields: readonly Option[], id: string): Words {
  return fields.find((each) => each.id === id)?.words ?? { vi: id, en: id };
}
