import { z } from "zod";
import { recommendations } from "./held-review";
import { longestWords } from "./sheet";

const words = z.string().max(longestWords);

/** A sheet as it comes over the wire; which criteria there are and how high a score may be, `decideSheet` knows. */
export const sheetFields = z.strictObject({
  scores: z
    .array(z.strictObject({ criterion: z.string().max(40), score: z.number().int().min(0).max(100).nullable(), reason: words }))
    .max(40),
  strengths: words,
  weaknesses: words,
  conditions: words,
  recommendation: z.enum(recommendations).nullable(),
});
