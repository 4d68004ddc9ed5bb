import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { unfitOf } from "@/lib/domain/review/assignment";
import { isLate, standingOf } from "@/lib/domain/review/standing";
import * as cycles from "@/lib/store/review-cycles";
import { choosable } from "@/lib/store/reviewers";
import * as reviews from "@/lib/store/reviews";
import { frameOf } from "./frame";

/**
 * The cycle that runs or was decided last and who appraises in it, with where each stands and never a score; for who may ask people to
 * appraise, everybody who can be asked with what they have still to appraise. What was said about a conflict is for those alone.
 */
export const reviewView = dossierQuery({
  name: "review.view",
  input: z.strictObject({ dossierId: Id }),
  async read(grant) {
    const { frame } = await frameOf(grant);
    const cycle = await cycles.current(grant);
    const list = cycle ? await reviews.list(grant, cycle.id) : [];
    const steers = frame.can["review.assign"];
    const assigns = steers && cycle !== undefined && cycle.decidedAt === null;
    const people = assigns ? await choosable(grant) : [];
    const now = new Date();
    return done({
      frame,
      cycle: cycle ? { number: cycle.number, openedAt: cycle.openedAt.toISOString(), decision: cycle.decision } : null,
      assigns,
      reviewers: list.map((review) => reviewerLine(review, { words: steers, now })),
      people: people
        .filter((person) => unfitOf(person, list) === undefined)
        .map(({ load, ...person }) => ({
          ...person,
          load: load.map(({ city, dueAt }) => ({ city, dueAt: new Date(dueAt).toISOString() })),
        })),
    });
  },
});

function reviewerLine(review: reviews.HeldReview, { words, now }: { readonly words: boolean; readonly now: Date }) {
  const { id, reviewer, organisation, sections } = review;
  return {
    ...{ id, reviewer, organisation, sections },
    standing: standingOf(review),
    late: isLate(review, now),
    dueAt: review.dueAt.toISOString(),
    assignedAt: review.assignedAt.toISOString(),
    declaredAt: review.declaredAt?.toISOString() ?? null,
    submittedAt: review.submittedAt?.toISOString() ?? null,
    said: words ? { conflict: review.conflictWords, kept: review.keptReason, replaced: review.endedReason } : null,
  };
}
