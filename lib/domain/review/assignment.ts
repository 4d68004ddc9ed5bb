import { z } from "zod";
import { Id } from "../ids";
import { done, type Result, refuse } from "../result";
import type { Party, Role } from "../roles";
import type { Rulebook } from "../rulebook";
import type { CycleFacts, ReviewFacts } from "./held-review";

/** What is decided when somebody is asked to appraise. The due date is an instant (ISO, UTC); sections none for the whole dossier. */
export const assignmentFields = z.strictObject({
  personId: Id,
  sections: z.array(z.string().max(40)).max(60),
  dueAt: z.iso.datetime(),
});
export type AssignmentFields = z.infer<typeof assignmentFields>;

/** Why a reviewer is replaced, or kept in spite of a conflict of interest. */
export const ReviewReason = z.string().trim().min(5).max(1_000);

type Chosen = { readonly id: string; readonly name: string; readonly party: Party; readonly role: Role; readonly disabledAt: Date | null };
type Known = {
  readonly person: Chosen | undefined;
  readonly cycle: CycleFacts | undefined;
  /** Everybody of the cycle, also who was replaced. */
  readonly reviews: readonly Pick<ReviewFacts, "reviewerId" | "conflict" | "endedAt">[];
  readonly rulebook: { readonly sections: readonly { readonly id: string }[]; readonly call: Pick<Rulebook["call"], "deadline"> };
  readonly now: Date;
};

export type Assigned = {
  readonly cycle: CycleFacts;
  readonly reviewerId: string;
  readonly reviewer: string;
  readonly role: Role;
  readonly sections: readonly string[];
  readonly dueAt: Date;
};

/** What a reviewer is on the dossier once it is open to them: people of the ministry their own, everybody else a reviewer. */
function roleOf(party: Party): Role {
  return party === "ministry" ? "ministry-officer" : "institute-reviewer";
}

/**
 * May this person be asked to appraise so? Refuses with `cycle-closed` where no cycle runs, `scores-open` once scores were shown; with `not-found` who has no open account; with
 * `malformed` and the fields that are wrong: `personId` of a city (`of-city`), a coordinator, who steers the review (`coordinator`),
 * who appraises in this cycle already (`reviewing`) or declared a conflict of interest in it (`conflicted`); `dueAt` that is past (`past`)
 * or later than the call's deadline (`after-deadline`); `sections` the form has not (`unknown`).
 */
export function decideAssignment(fields: AssignmentFields, { person, cycle, reviews, rulebook, now }: Known): Result<Assigned> {
  if (!cycle || cycle.decidedAt) return refuse("cycle-closed");
  // Who comes now would read the others' scores before writing any.
  if (cycle.scoresOpenAt) return refuse("scores-open");
  if (!person || person.disabledAt) return refuse("not-found", { fields: { personId: "unknown" } });
  const dueAt = new Date(fields.dueAt);
  const known = new Set(rulebook.sections.map(({ id }) => id));
  const unfit = unfitOf(person, reviews);
  const wrong = {
    ...(unfit ? { personId: unfit } : {}),
    ...(dueAt <= now ? { dueAt: "past" } : dueAt > new Date(rulebook.call.deadline) ? { dueAt: "after-deadline" } : {}),
    ...(fields.sections.every((id) => known.has(id)) ? {} : { sections: "unknown" }),
  };
  if (Object.keys(wrong).length > 0) return refuse("malformed", { fields: wrong });
  const { sections } = fields;
  return done({ cycle, reviewerId: person.id, reviewer: person.name, role: roleOf(person.party), sections: [...new Set(sections)], dueAt });
}

/** Why a person cannot appraise in a cycle, whoever asks; undefined for who can. */
export function unfitOf(person: Pick<Chosen, "id" | "party" | "role">, reviews: Known["reviews"]): string | undefined {
  if (person.party === "city") return "of-city";
  if (person.role === "ministry-coordinator") return "coordinator";
  const own = reviews.filter(({ reviewerId }) => reviewerId === person.id);
  if (own.some(({ endedAt }) => endedAt === null)) return "reviewing";
  // To be asked once more would be a way to declare once more.
  return own.some(({ conflict }) => conflict) ? "conflicted" : undefined;
}

/** Ends a review that goes on. Refuses with `not-found`, `review-moved` one that has ended, and `handed-in` one whose sheet is in. */
export function decideReplacement<R extends ReviewFacts>(review: R | undefined): Result<R> {
  if (!review) return refuse("not-found");
  if (review.endedAt) return refuse("review-moved");
  return review.submittedAt ? refuse("handed-in") : done(review);
}

/** Keeps a reviewer who declared a conflict of interest. Refuses with `not-found`, and `review-moved` where none waits to be decided on. */
export function decideKeeping<R extends ReviewFacts>(review: R | undefined): Result<R> {
  if (!review) return refuse("not-found");
  return review.conflict && !review.keptAt && !review.endedAt ? done(review) : refuse("review-moved");
}
