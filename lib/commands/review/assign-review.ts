import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { assignmentFields, decideAssignment } from "@/lib/domain/review/assignment";
import * as people from "@/lib/store/people";
import * as cycles from "@/lib/store/review-cycles";
import * as reviews from "@/lib/store/reviews";
import * as rulebooks from "@/lib/store/rulebooks";

/**
 * Asks a person to appraise the dossier by a day. Until they have declared that no conflict of interest stands in the way they are no
 * member of it, whatever they were before. Refuses as `decideAssignment`.
 */
export const assignReview = dossierCommand({
  name: "review.assign",
  // Nobody is admitted to the dossier while it is closed to somebody.
  lock: "update",
  input: z.strictObject({ dossierId: Id, ...assignmentFields.shape }),
  async load(grant, { personId }) {
    const cycle = await cycles.current(grant);
    return {
      cycle,
      reviews: cycle ? await reviews.list(grant, cycle.id) : [],
      person: await people.find(grant, personId),
      rulebook: (await rulebooks.current(grant)).rulebook,
    };
  },
  decide(state, { dossierId: _dossierId, ...fields }, _grant, { now, newId }) {
    const decided = decideAssignment(fields, { ...state, now });
    return decided.ok ? done({ ...decided.value, id: newId() }) : decided;
  },
  save: (grant, { cycle, reviewer: _name, ...review }, { now }) =>
    reviews.add(grant, { ...review, cycleId: cycle.id }, { id: grant.actor.id, at: now }),
  audit: ({ reviewer, cycle, sections, dueAt }) => ({
    kind: "review.assigned",
    data: { person: reviewer, cycle: cycle.number, sections: sections.length, until: dueAt.toISOString() },
  }),
  reply: ({ id }) => ({ reviewId: id }),
});
