import { z } from "zod";
import { longestWords } from "./sheet";

const line = z.string().trim().max(300);
const lines = (most: number) =>
  z
    .array(z.string().trim().max(2_000))
    .max(most)
    .transform((all) => all.filter((each) => each !== ""));

/** A session as it comes over the wire; which criteria there are, `decideSession` knows. */
export const sessionFields = z.strictObject({
  heldAt: z.iso.datetime().nullable(),
  place: line,
  chair: line,
  secretary: line,
  present: lines(100),
  agreed: z.record(
    z.string().max(40),
    z.strictObject({ score: z.number().min(0).max(100).multipleOf(0.5).nullable(), words: z.string().max(longestWords) }),
  ),
  view: z.string().max(longestWords),
  conditions: lines(50),
});
