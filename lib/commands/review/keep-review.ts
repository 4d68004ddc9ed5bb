import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { decideKeeping, ReviewReason } from "@/lib/domain/review/assignment";
import * as reviews from "@/lib/store/reviews";

/** Keeps, with a reason, a reviewer who declared a conflict of interest; the dossier opens to them. Refuses as `decideKeeping`. */
export const keepReview = dossierCommand({
  name: "review.keep",
  lock: "share",
  input: z.strictObject({ dossierId: Id, reviewId: Id, reason: ReviewReason }),
  load: (grant, { reviewId }) => reviews.findToChange(grant, reviewId),
  decide(review, { reason }) {
    const decided = decideKeeping(review);
    return decided.ok ? done({ ...decided.value, reason }) : decided;
  },
  save: (grant, review, { now }) => reviews.keep(grant, review, { id: grant.actor.id, at: now, reason: review.reason }),
  audit: ({ reviewer }) => ({ kind: "review.kept", data: { person: reviewer } }),
  reply: ({ id }) => ({ reviewId: id }),
});
