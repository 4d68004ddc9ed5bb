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
