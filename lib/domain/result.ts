/** Every way the product says no. A sentence for each stands in `lib/i18n`; nothing else may invent one. */
export const refusalCodes = [
  "malformed",
  "too-large",
  "cross-site",
  "signed-out",
  "not-found",
  "not-allowed",
  "stale",
  "not-ready",
  "already-resolved",
  "already-open",
  "nothing-written",
  "passage-gone",
  "text-changed",
  "link-used-up",
  "link-unknown",
  "link-expired",
  "link-withdrawn",
  "link-closed",
  "link-answered",
  "round-closed",
  "round-runs",
  "round-over",
  "nobody-waited-for",
  "round-running",
  "said-already",
  "no-room",
  "remark-moved",
  "own-answer",
  "selection-wrong",
  "selection-moved",
  "is-finding",
  "finding-moved",
  "not-own-finding",
  "cycle-over",
  "cycle-closed",
  "review-moved",
  "handed-in",
  "undeclared",
  "wrong-password",
  "too-many-attempts",
  "taken",
  "in-use",
  "unsupported-file",
  "sheet-incomplete",
  "sheet-closed",
  "scores-open",
  "scores-sealed",
  "session-incomplete",
  "cycle-decided",
  "packet-unfinished",
  "paper-moved",
  "overlapping",
  "file-empty",
  "file-name-missing",
  "file-two-kinds",
  "file-waiting",
  "file-refused",
  "pdf-broken",
  "pdf-encrypted",
  "pdf-active",
  "photo-broken",
  "photo-too-many-pixels",
  "too-many-uploads",
  "unavailable",
  "unexpected",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Why a dossier may not go on. `question` leads the page to the place that mends it. */
export type Reason = {
  readonly code: ReasonCode;
  readonly question?: string;
  readonly language?: string;
  readonly count?: number;
  readonly limit?: number;
  /** More words for the sentence: other questions, characters. */
  readonly detail?: string;
};

/** What is in the way. */
export const blockingCodes = [
  "unanswered",
  "not-translated",
  "over-limit",
  "incomplete",
  "not-accepted",
  "too-few-files",
  "open-threads",
  "field-differs",
  "too-many-bids",
  "field-taken",
  "not-selected",
  "deadline-passed",
  "note-missing",
  "figure-used",
  "unprintable",
  "packet-too-large",
  "already-sent",
  "file-waiting",
  "file-refused",
  "photo-without-credit",
  "photo-without-rights",
  "sending-not-recorded",
  "answer-not-recorded",
  "report-opened",
  "round-open",
  "findings-open",
  "remarks-unanswered",
  "answers-unapproved",
  "still-asked",
  "review-undecided",
  "not-put-forward",
] as const;

/** What is worth a second look, and stops nobody. */
const adviceCodes = [
  "translation-older",
  "text-repeated",
  "term-departs",
  "texts-unchecked",
  "figures-doubtful",
  "limits-unverified",
  "deadline-unverified",
  "paper-late",
  "paper-unsigned",
  "photo-small",
  "photo-colour",
] as const;

export const reasonCodes = [...blockingCodes, ...adviceCodes] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export type Refusal = {
  readonly code: RefusalCode;
  readonly reasons?: readonly Reason[];
  /** Field path (dotted) to what is wrong with it, for a form to show beside the field. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What the refused person needs in order to go on, e.g. the colleague's text of a stale save. */
  readonly detail?: unknown;
  /** Short reference that ties an unexpected failure to the server's log. */
  readonly reference?: string;
};

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Wraps an expected good outcome. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps an expected refusal: a value, never an exception, because class identity survives neither bundling nor the wire. */
export function refuse(code: RefusalCode, more: Omit<Refusal, "code"> = {}): Result<never> {
  return { ok: false, refusal: { code, ...more } };
}
