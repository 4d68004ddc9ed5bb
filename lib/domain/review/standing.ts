import type { ReviewFacts } from "./held-review";

/**
 * Where a review stands: `asked` (has not declared), `conflict` (declared one, and the coordinator has not decided), `declared` (none),
 * `kept` (in spite of one), `handed-in`, `replaced`.
 */
const standings = ["asked", "conflict", "declared", "kept", "handed-in", "replaced"] as const;
export type Standing = (typeof standings)[number];

type Stood = Pick<ReviewFacts, "conflict" | "keptAt" | "submittedAt" | "endedAt">;

/** The one word for where a review stands; what came last decides. */
export function standingOf({ conflict, keptAt, submittedAt, endedAt }: Stood): Standing {
  if (endedAt) return "replaced";
  if (submittedAt) return "handed-in";
  if (conflict === null) return "asked";
  if (!conflict) return "declared";
  return keptAt ? "kept" : "conflict";
}

/** Was the sheet due and has not come? A review that was taken over by somebody else is owed by nobody. */
export function isLate({ dueAt, submittedAt, endedAt }: Pick<ReviewFacts, "dueAt" | "submittedAt" | "endedAt">, now: Date): boolean {
  return submittedAt === null && endedAt === null && dueAt <= now;
}
