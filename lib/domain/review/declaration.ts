import { z } from "zod";
import { Id } from "../ids";
import { done, type Result, refuse } from "../result";

/** A conflict of interest or its absence; words only with one. */
export const declarationFields = z.strictObject({ reviewId: Id, conflict: z.boolean(), words: z.string().trim().max(2_000) });
export type DeclarationFields = z.infer<typeof declarationFields>;

/** What a person asked to appraise is told before declaring, besides whose dossier it is. */
type Asked = { readonly reviewId: string; readonly conflict: boolean | null };

/**
 * Declares once, for one of those reviews one is asked for. Refuses with `not-found` every other, with `review-moved` what was declared
 * before, and with `malformed` on `words` a conflict that is not described.
 */
export function decideDeclaration(fields: DeclarationFields, asked: readonly Asked[]): Result<DeclarationFields> {
  const review = asked.find(({ reviewId }) => reviewId === fields.reviewId);
  if (!review) return refuse("not-found");
  if (review.conflict !== null) return refuse("review-moved");
  if (fields.conflict && fields.words === "") return refuse("malformed", { fields: { words: "required" } });
  return done({ ...fields, words: fields.conflict ? fields.words : "" });
}
