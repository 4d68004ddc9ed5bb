import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { decideReplacement, ReviewReason } from "@/lib/domain/review/assignment";
import * as reviews from "@/lib/store/reviews";

/** Ends a review with a reason; the dossier is closed to who was to write it. Refuses as `decideReplacement`. */
export const replaceReview = dossierCommand({
  name: "review.replace",
  lock: "share",
  input: z.strictObject({ dossierId: Id, reviewId: Id, reason: ReviewReason }),
  load: (grant, { reviewId }) => reviews.findToChange(grant, reviewId),
  decide(review, { reason }) {
    const decided = decideReplacement(review);
    return decided.ok ? done({ ...decided.value, reason }) : decided;
  },
  save: (grant, review, { now }) => reviews.end(grant, review, { id: grant.actor.id, at: now, reason: review.reason }),
  audit: ({ reviewer }) => ({ kind: "review.replaced", data: { person: reviewer } }),
  reply: ({ id }) => ({ reviewId: id }),
});
