import { z } from "zod";
import { Id } from "../ids";
import { places, type RankedLine, type Wish } from "./selection";

const place = z.enum(places);

/** A line of a ranking as a request brings it. Apart from the rule, which the browser knows too. */
export const wish: z.ZodType<Wish> = z.strictObject({ dossierId: Id, place, reason: z.string().max(2_000) });

/** A line of a ranking as it is read back from what was kept. */
export const rankedLine: z.ZodType<RankedLine> = z.object({
  dossierId: Id,
  city: z.object({ vi: z.string(), en: z.string() }),
  field: z.string(),
  rank: z.number().int(),
  place,
  reason: z.string(),
});
