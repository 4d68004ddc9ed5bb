import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { decideSubmission, noSheet } from "@/lib/domain/review/sheet";
import { criteriaOf } from "@/lib/rulebook/criteria";
import * as reviewCycles from "@/lib/store/review-cycles";
import * as sheets from "@/lib/store/review-sheets";
import * as reviews from "@/lib/store/reviews";

/**
 * Hands a reviewer's own sheet in, for good; the last one in opens the scores of the cycle in the same transaction. Refuses with
 * `not-found` who is not asked to appraise, else as `decideSubmission`.
 */
export const submitSheet = dossierCommand({
  name: "sheet.submit",
  lock: "share",
  input: z.strictObject({ dossierId: Id, version: z.number().int().min(0) }),
  async load(grant) {
    const review = await sheets.ownToSubmit(grant);
    return {
      review,
      sheet: review ? await sheets.find(grant, review.id) : noSheet,
      all: review ? await reviews.list(grant, review.cycleId) : [],
    };
  },
  decide({ review, sheet, all }, { version }, grant) {
    if (!review) return refuse("not-found");
    const decided = decideSubmission(review, sheet, version, criteriaOf(grant.dossier.rulebookId), all);
    return decided.ok ? done({ ...decided.value, review }) : decided;
  },
  async save(grant, { review, last }, { now }) {
    if ((await reviews.submit(grant, review.id, now)) === "contended") return "contended";
    return last ? reviewCycles.openScores(grant, { id: review.cycleId, at: now, by: null }) : undefined;
  },
  audit: ({ review, last }) => ({ kind: "sheet.submitted", data: { cycle: review.cycle, last } }),
  reply: ({ last }) => ({ last }),
});
