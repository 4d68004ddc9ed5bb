/** The shape of a call's application form. What a form says is data (`lib/rulebook`); what any form means is here. */

/** The same words in the interface's two languages, and in French where a packet may be sent in French. */
export type Words = { readonly vi: string; readonly en: string; readonly fr?: string };

/** Languages UNESCO accepts a bid in. */
export const submissionLanguages = ["en", "fr"] as const;
export type SubmissionLanguage = (typeof submissionLanguages)[number];

/** `all` marks an answer that has no language of its own: a choice, a person, a table of numbers. */
export const answerLanguages = ["vi", "en", "fr", "all"] as const;
export type AnswerLanguage = (typeof answerLanguages)[number];

/** A limit binds the text that is sent (English or French), never the Vietnamese working text. */
export type Limit = {
  readonly value: number;
  readonly unit: "words" | "characters";
  readonly language: "submission";
  /** Where the number comes from, as the ministry would cite it. */
  readonly source: Words;
  /** False until the ministry has seen the number in the call's own form. */
  readonly verified: boolean;
};

export type Option = { readonly id: string; readonly words: Words };

/** How sure we are that the call asks this: A official text, B press, C one third party, M memory. */
export type Certainty = "A" | "B" | "C" | "M-high" | "M-med" | "M-low";

type Asked = {
  /** For ever: never renamed, never reused. It is the form's own number, e.g. "9.4". */
  readonly id: string;
  readonly words: Words;
  readonly help?: Words;
  readonly required: boolean;
  /** Asked only when another question (a choice) was answered so. */
  readonly when?: { readonly question: string; readonly is: string };
  readonly certainty: Certainty;
  /** May be answered with the form's own phrase for "nothing to say". */
  readonly mayBeNothing: boolean;
};

export type InitiativePart = {
  readonly id: string;
  readonly words: Words;
  readonly lines: "one" | "many";
  readonly limit?: Limit;
};

export type PersonField = {
  readonly id: string;
  readonly words: Words;
  readonly format: "text" | "email" | "telephone" | "title" | "long";
  readonly required: boolean;
};

export type NumberColumn = {
  readonly id: string;
  readonly words: Words;
  readonly unit: "usd" | "percent" | "count";
};

export type MediaType = "application/pdf" | "image/jpeg";

/** Who has to sign a document of a slot; `nobody` for one that is not signed. */
export type PaperSigner = "mayor" | "national-commission" | "association" | "rights-holder" | "nobody";

/** How the documents of a slot come about, so that they can be tracked as work. */
export type PaperPlan = {
  /** The document is in the language the bid is sent in; a photo has none. */
  readonly language: "submission" | "none";
  /** Whose people see to it. */
  readonly preparedBy: "ministry" | "institute" | "city";
  readonly signedBy: PaperSigner;
  /** One name for each document, in the order of the slot; there are as many as the slot needs. */
  readonly items: readonly Words[];
  /** Usual days it is to be there before the call's last day. */
  readonly leadDays: number;
  readonly source: Words;
  /** False while the lead time is an estimate. */
  readonly verified: boolean;
  /** Templates that help, by their ids: what UNESCO gets first, then what asks for it. */
  readonly letters: readonly LetterId[];
};

/** Letters that can be drawn up from a dossier: for UNESCO, then inside Vietnam. */
export const letterIds = [
  "mayor",
  "national-commission",
  "association",
  "cession",
  "declaration",
  "to-committee",
  "to-commission",
  "to-association",
] as const;
export type LetterId = (typeof letterIds)[number];

export type Kinds = {
  "short-text": { readonly limit?: Limit };
  "long-text": { readonly limit?: Limit };
  choice: { readonly options: readonly Option[] };
  person: { readonly fields: readonly PersonField[] };
  initiatives: { readonly atMost: number; readonly parts: readonly InitiativePart[] };
  numbers: { readonly years: readonly number[]; readonly columns: readonly NumberColumn[] };
  files: {
    readonly atLeast: number;
    readonly atMost: number;
    readonly accept: readonly MediaType[];
    readonly maxBytes: number;
    readonly source: Words;
    readonly verified: boolean;
    /** Absent where files are only collected. */
    readonly paper?: PaperPlan;
    /** For photos: the slot that holds a cession of rights for each of them. */
    readonly cessions?: string;
    /** For photos: a longer side below this is worth a second look; advice, never a rule. */
    readonly advisedPixels?: { readonly longSide: number; readonly source: Words; readonly verified: boolean };
  };
  statement: { readonly statement: Words };
};

export type Kind = keyof Kinds;
export type QuestionOf<K extends Kind> = Asked & { readonly kind: K } & Kinds[K];
export type Question = { [K in Kind]: QuestionOf<K> }[Kind];

export type Section = {
  /** Used in the address: `form/9`, `form/annexes`. */
  readonly id: string;
  readonly number: string;
  readonly words: Words;
  readonly intro?: Words;
  readonly questions: readonly Question[];
};
