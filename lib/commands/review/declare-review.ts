import { deskCommand } from "@/lib/access/command";
import { decideDeclaration, declarationFields } from "@/lib/domain/review/declaration";
import * as reviews from "@/lib/store/reviews";

/**
 * Declares a conflict of interest, or its absence, before reading a word: the dossier is closed to who declares, so this is asked at the
 * desk. Without a conflict it opens in the same moment. Refuses as `decideDeclaration`.
 */
export const declareReview = deskCommand({
  name: "review.declare",
  input: declarationFields,
  load: (grant, { reviewId }) => reviews.askedOf(grant, reviewId),
  decide: (asked, fields) => decideDeclaration(fields, asked),
  save: (grant, declared, { now }) => reviews.declare(grant, declared, now),
  // The line stands on the dossier's trail, which is closed to who has a conflict: the database writes it with the declaration.
  audit: () => null,
  reply: ({ reviewId }) => ({ reviewId }),
});
