import { done, type Result, refuse } from "../result";
import { isCriterion, type ReviewCriteria } from "./criteria";
import type { CycleFacts, Recommendation } from "./held-review";
import type { Scores } from "./scores";

/** What the session agreed on for one criterion: a score in halves, and why. */
export type Agreed = { readonly score: number | null; readonly words: string };

/** What is recorded of a session. */
export type SessionFields = {
  /** ISO instant (UTC) at which it began; null while it is not known. */
  readonly heldAt: string | null;
  readonly place: string;
  readonly chair: string;
  readonly secretary: string;
  /** Who was present, a line each: name and body as they are to stand in the minutes. */
  readonly present: readonly string[];
  readonly agreed: Readonly<Record<string, Agreed>>;
  readonly view: string;
  readonly conditions: readonly string[];
};

/** A cycle with all of its session; `savedAt` is the mark of what was looked at. */
export type HeldSession = CycleFacts & SessionFields & { readonly savedAt: Date | null };

/** The agreed scores by criterion. */
export function agreedScores(agreed: SessionFields["agreed"]): Scores {
  return Object.fromEntries(Object.entries(agreed).map(([id, { score }]) => [id, score]));
}

/** Are the two the same record? Compared as they are stored. */
export function sameSession(one: SessionFields, other: SessionFields): boolean {
  return canonical(one) === canonical(other);
}

function canonical(session: SessionFields): string {
  const { heldAt, place, chair, secretary, present, view, conditions } = session;
  const agreed = Object.entries(session.agreed).filter(([, { score, words }]) => score !== null || words !== "");
  const sorted = agreed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { score, words }]) => [id, score, words]);
  const at = heldAt === null ? null : new Date(heldAt).getTime();
  return JSON.stringify([at, place, chair, secretary, present, sorted, view, conditions]);
}

export type SessionChange = { readonly cycleId: string; readonly fields: SessionFields; readonly changed: boolean };

/**
 * Saves the record of a session while it is held. Refuses with `not-found` where there is no cycle, with `cycle-decided` and
 * `scores-sealed` before and after its time, with `malformed` a criterion or score the call has not, and with `stale` (with the record
 * that stands as detail) what was written over another coordinator's; a save repeated is the save it was.
 */
export function decideSession(
  held: HeldSession | undefined,
  { seen, ...fields }: SessionFields & { readonly seen: string | null },
  criteria: ReviewCriteria,
): Result<SessionChange> {
  const open = heldOpen(held);
  if (!open.ok) return open;
  const entries = Object.entries(fields.agreed);
  if (entries.some(([id, { score }]) => !isCriterion(criteria, id) || (score ?? 0) > criteria.most)) return refuse("malformed");
  const same = sameSession(open.value, fields);
  if (!same && seen !== markOf(open.value)) return refuse("stale", { detail: shownSession(open.value) });
  return done({ cycleId: open.value.id, fields, changed: !same });
}

function heldOpen(held: HeldSession | undefined): Result<HeldSession> {
  if (!held) return refuse("not-found");
  if (held.decidedAt !== null) return refuse("cycle-decided");
  if (held.scoresOpenAt === null) return refuse("scores-sealed");
  return done(held);
}

function markOf({ savedAt }: Pick<HeldSession, "savedAt">): string | null {
  return savedAt?.toISOString() ?? null;
}

/** A session as a page has it, with the mark to save over. */
export type ShownSession = SessionFields & { readonly seen: string | null };

export function shownSession(held: HeldSession): ShownSession {
  const { heldAt, place, chair, secretary, present, agreed, view, conditions } = held;
  return { ...{ heldAt, place, chair, secretary, present, agreed, view, conditions }, seen: markOf(held) };
}

/**
 * Ends a cycle with its decision. `seen` is the mark of the record that was on the screen: another one is `stale`. Refuses as
 * `decideSession`, and with `session-incomplete` and every missing field: when, chair, secretary (another person), who was present, the
 * agreed view, a score for every criterion, at least one condition where the decision has conditions; `future` for one not held yet.
 */
export function decideCycle(
  held: HeldSession | undefined,
  { seen, decision }: { readonly seen: string | null; readonly decision: Recommendation },
  criteria: ReviewCriteria,
  now: Date,
): Result<{ readonly cycleId: string; readonly number: number; readonly decision: Recommendation }> {
  const open = heldOpen(held);
  if (!open.ok) return open;
  if (seen !== markOf(open.value)) return refuse("stale", { detail: shownSession(open.value) });
  const fields = { ...missingFor(open.value, criteria, decision), ...(isFuture(open.value, now) ? { heldAt: "future" } : {}) };
  if (Object.keys(fields).length > 0) return refuse("session-incomplete", { fields });
  return done({ cycleId: open.value.id, number: open.value.number, decision });
}

function isFuture({ heldAt }: SessionFields, now: Date): boolean {
  return heldAt !== null && Date.parse(heldAt) > now.getTime();
}

function missingFor(session: SessionFields, { criteria }: ReviewCriteria, decision: Recommendation): Readonly<Record<string, string>> {
  const missing = [
    ...(session.heldAt === null ? ["heldAt"] : []),
    ...(["chair", "secretary", "view"] as const).filter((field) => session[field].trim() === ""),
    ...(session.present.length === 0 ? ["present"] : []),
    ...criteria.filter(({ id }) => typeof session.agreed[id]?.score !== "number").map(({ id }) => `agreed.${id}`),
    ...(decision === "conditions" && session.conditions.length === 0 ? ["conditions"] : []),
  ];
  const fields = Object.fromEntries(missing.map((field) => [field, "required"]));
  const alike = session.chair !== "" && session.chair === session.secretary;
  return alike ? { ...fields, secretary: "same-person" } : fields;
}

/** Opens the scores before all are in. Refuses with `not-found`, `cycle-decided`, and `scores-open` where they are open already. */
export function decideOpening(cycle: CycleFacts | undefined): Result<{ readonly cycleId: string; readonly number: number }> {
  if (!cycle) return refuse("not-found");
  if (cycle.decidedAt !== null) return refuse("cycle-decided");
  if (cycle.scoresOpenAt !== null) return refuse("scores-open");
  return done({ cycleId: cycle.id, number: cycle.number });
}
