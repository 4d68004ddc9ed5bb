import { done, type Result, refuse } from "./result";

/** A conversation about one question. */
export type Thread = {
  readonly id: string;
  readonly question: string;
  readonly openedById: string;
  readonly resolvedAt: Date | null;
};

export type ThreadSettled = {
  readonly id: string;
  readonly question: string;
  readonly resolvedById: string | null;
  readonly resolvedAt: Date | null;
  /** What it was before; the row must still be so when it is written. */
  readonly was: "open" | "resolved";
};

/** Closes an open thread. Refuses with `not-found` and, when somebody was faster, with `already-resolved`. */
export function resolveThread(thread: Thread | undefined, personId: string, now: Date): Result<ThreadSettled> {
  if (!thread) return refuse("not-found");
  if (thread.resolvedAt) return refuse("already-resolved");
  return done({ id: thread.id, question: thread.question, resolvedById: personId, resolvedAt: now, was: "open" });
}

/** Opens a resolved thread again. Refuses with `not-found` and with `already-open`. */
export function reopenThread(thread: Thread | undefined): Result<ThreadSettled> {
  if (!thread) return refuse("not-found");
  if (!thread.resolvedAt) return refuse("already-open");
  return done({ id: thread.id, question: thread.question, resolvedById: null, resolvedAt: null, was: "resolved" });
}

/** Those of the mentioned who belong to the dossier, each once, never the author: others must not learn that it exists. */
export function mentioned(wanted: readonly string[], members: readonly string[], authorId: string): readonly string[] {
  return [...new Set(wanted)].filter((id) => members.includes(id) && id !== authorId);
}
