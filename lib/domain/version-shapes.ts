import { z } from "zod";
import type { Runs } from "./text/hands";
import { longestName } from "./versions";

/** What a version is called: a line, so that it can be told from another in a list. */
export const versionName = z
  .string()
  .trim()
  .min(1)
  .max(longestName)
  .regex(/^[^\p{Cc}]*$/u);

const storedRuns = z.array(z.tuple([z.string().nullable(), z.number().int().min(0)]));

/** Stored runs read back; null for an answer that is saved whole, and for what no version of this program wrote. */
export function readRuns(stored: unknown): Runs | null {
  const parsed = storedRuns.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
