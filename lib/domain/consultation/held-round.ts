import type { Rulebook } from "../rulebook";

/** How opinions are asked for (uccn.md 7.5: [HUE1], [DT]): in writing, at a round table, a workshop or an international conference. */
export const roundForms = ["written", "round-table", "workshop", "conference"] as const;
export type RoundForm = (typeof roundForms)[number];

/** What becomes of a remark: tiếp thu, tiếp thu một phần, không tiếp thu, ghi nhận. */
export const dispositions = ["accepted", "partly", "not-accepted", "noted"] as const;
export type Disposition = (typeof dispositions)[number];

export const stakeholderKinds = ["department", "association", "unesco", "commission", "member-city", "expert", "other"] as const;
export type StakeholderKind = (typeof stakeholderKinds)[number];

/** How a body answered: with remarks, that it agrees, or not at all where the letter said that this counts as agreement. */
export const outcomes = ["remarks", "agrees", "silent"] as const;
export type Outcome = (typeof outcomes)[number] | null;

export type RoundFacts = {
  readonly id: string;
  readonly number: number;
  readonly purpose: string;
  readonly form: RoundForm;
  /** Empty where there is none. */
  readonly place: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date;
  /** Ids of the sections asked about; none for the whole dossier. */
  readonly sections: readonly string[];
  readonly silenceAgrees: boolean;
  readonly draftNumber: number;
  readonly draftAt: Date;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
};

/** An answer on paper; `number` with its symbol, e.g. "123/SDL-QHTT", may be empty; `on` is a day (YYYY-MM-DD). */
export type Opinion = { readonly kind: "letter" | "minutes"; readonly number: string; readonly on: string };

/** What was changed in the text for a remark: the words before and after, from two versions of one answer. */
export type RemarkChange = {
  readonly question: string;
  readonly language: "vi" | "en" | "fr" | "all";
  readonly before: string;
  readonly after: string;
  readonly fromVersion: number;
  readonly toVersion: number;
};

/** Where a remark came from: a guest's link, a letter, or minutes of a meeting. */
export type RemarkSource = "link" | "letter" | "minutes";

export type HeldConsultee = {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: StakeholderKind;
  readonly outcome: Outcome;
  readonly opinion: Opinion | null;
  /** Null: took part without having been asked in writing. */
  readonly askedAt: Date | null;
  readonly withdrawn: boolean;
};

/** All three null: on the whole dossier. */
export type RemarkPlace = { readonly section: string | null; readonly question: string | null; readonly quote: string | null };

export type HeldRemark = {
  readonly id: string;
  readonly number: number;
  readonly consulteeId: string;
  readonly place: RemarkPlace;
  readonly body: string;
  readonly source: RemarkSource;
  readonly opinion: Opinion | null;
  readonly disposition: Disposition | null;
  /** Sent back and not answered anew: `answer` is the old one. */
  readonly returned: boolean;
  readonly answer: string;
  readonly answeredBy: string | null;
  readonly approvedBy: string | null;
  /** Remarks of one group are answered together. */
  readonly group: string | null;
  readonly changes: readonly RemarkChange[];
};

/** A round with all that was said in it: what its papers are made from. Consultees stand in the order in which they were asked. */
export type HeldRound = {
  readonly city: { readonly vi: string; readonly en: string };
  readonly field: { readonly vi: string; readonly en: string };
  readonly callYear: number;
  readonly team: { readonly vi: string; readonly en: string };
  readonly round: RoundFacts;
  readonly consultees: readonly HeldConsultee[];
  readonly remarks: readonly HeldRemark[];
  readonly sections: Rulebook["sections"];
};
