import { done, type Result, refuse } from "./result";
import type { TextLanguage } from "./text/languages";

/** What a conversation about a passage keeps of it. */
export type Quoted = {
  readonly language: TextLanguage;
  /** How the passage read when the conversation began. */
  readonly quote: string;
  /** A suggestion: what should stand in its place, "" for nothing; null for a comment. */
  readonly replacement: string | null;
};

/** A conversation about one question, or about a passage of its answer. */
export type Thread = {
  readonly id: string;
  readonly question: string;
  readonly openedById: string;
  readonly resolvedAt: Date | null;
  readonly passage: Quoted | null;
  /** It is a finding of an appraisal: answered and settled as one, never resolved as a comment. */
  readonly finding: boolean;
};

export type ThreadSettled = {
  readonly id: string;
  readonly question: string;
  readonly resolvedById: string | null;
  readonly resolvedAt: Date | null;
  /** What it was before; the row must still be so when it is written. */
  readonly was: "open" | "resolved";
};

/** Closes an open thread. Refuses with `not-found`, a finding with `is-finding`, and, when somebody was faster, with `already-resolved`. */
export function resolveThread(thread: Thread | undefined, personId: string, now: Date): Result<ThreadSettled> {
  if (!thread) return refuse("not-found");
  if (thread.finding) return refuse("is-finding");
  if (thread.resolvedAt) return refuse("already-resolved");
  return done({ id: thread.id, question: thread.question, resolvedById: personId, resolvedAt: now, was: "open" });
}

/** Opens a resolved thread again. Refuses with `not-found`, a finding with `is-finding`, and with `already-open`. */
export function reopenThread(thread: Thread | undefined): Result<ThreadSettled> {
  if (!thread) return refuse("not-found");
  if (thread.finding) return refuse("is-finding");
  if (!thread.resolvedAt) return refuse("already-open");
  return done({ id: thread.id, question: thread.question, resolvedById: null, resolvedAt: null, was: "resolved" });
}

const longestQuote = 2_000;

/**
 * What a new conversation keeps of its passage: `text` is how it reads now, undefined where it is not in the text. A long one is
 * cut. Refuses with `passage-gone`; a suggestion also with `too-large`, because it is accepted only where the whole quote still
 * stands, and with `malformed` where it changes nothing.
 */
export function quotePassage(text: string | undefined, language: TextLanguage, replacement: string | null): Result<Quoted> {
  if (text === undefined) return refuse("passage-gone");
  const letters = [...text];
  if (replacement === null) {
    const quote = letters.length > longestQuote ? `${letters.slice(0, longestQuote - 1).join("")}…` : text;
    return done({ language, quote, replacement });
  }
  if (letters.length > longestQuote) return refuse("too-large");
  return replacement === text ? refuse("malformed", { fields: { replacement: "same" } }) : done({ language, quote: text, replacement });
}

export type SuggestionAccepted = ThreadSettled & { readonly passage: Quoted; readonly replacement: string };

/**
 * Puts a suggestion into the text and closes its thread; `text` is how the passage reads now, undefined where no letter of it is
 * left. Refuses with `not-found` (also for a thread that suggests nothing), with `already-resolved`, with `passage-gone`, and,
 * where the passage is not what the suggestion was made on, with `text-changed` and both texts.
 */
export function acceptSuggestion(
  thread: Thread | undefined,
  text: string | undefined,
  personId: string,
  now: Date,
): Result<SuggestionAccepted> {
  const passage = thread?.passage;
  if (!passage || passage.replacement === null) return refuse("not-found");
  const settled = resolveThread(thread, personId, now);
  if (!settled.ok) return settled;
  if (text === undefined) return refuse("passage-gone");
  if (text !== passage.quote) return refuse("text-changed", { detail: { quote: passage.quote, now: text } });
  return done({ ...settled.value, passage, replacement: passage.replacement });
}

/** Those of the mentioned who belong to the dossier, each once, never the author: others must not learn that it exists. */
export function mentioned(wanted: readonly string[], members: readonly string[], authorId: string): readonly string[] {
  return [...new Set(wanted)].filter((id) => members.includes(id) && id !== authorId);
}
