import type { Result } from "@/lib/domain/result";
import type { AssignmentFields } from "@/lib/domain/review/assignment";
import type { DeclarationFields } from "@/lib/domain/review/declaration";

type Reviewed = Promise<Result<{ reviewId: string }>>;

/** What can be asked for about who appraises a dossier. */
export type ReviewerVerbs = {
  assignReview(input: { dossierId: string } & AssignmentFields): Reviewed;
  replaceReview(input: { dossierId: string; reviewId: string; reason: string }): Reviewed;
  keepReview(input: { dossierId: string; reviewId: string; reason: string }): Reviewed;
  declareReview(input: DeclarationFields): Reviewed;
};
