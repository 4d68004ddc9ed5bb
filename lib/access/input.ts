import type { z } from "zod";
import { done, type Result, refuse } from "@/lib/domain/result";

const deepest = 40;

/**
 * Takes anything that came over the wire and gives what the schema describes. Text becomes NFC, so that a word typed on
 * Windows' own Vietnamese layout is the same word everywhere. Refuses with `too-large` what is longer than its bounds, with `malformed` and the fields that are wrong everything else;
 * nesting beyond 40 is refused before any parser walks it.
 */
export function parseInput<I>(schema: z.ZodType<I>, raw: unknown): Result<I> {
  if (!shallow(raw, deepest)) return refuse("malformed");
  const parsed = schema.safeParse(composed(raw));
  if (parsed.success) return done(parsed.data);
  // Too long is told apart from wrong: what helps is to shorten it.
  if (parsed.error.issues.some(isTooLong)) return refuse("too-large");
  const fields = Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join("."), issue.message]));
  return refuse("malformed", { fields });
}

// What is bounded at less than this is a name or a code: too long it is simply wrong.
const prose = 1_000;

function isTooLong(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_union") return issue.errors.some((branch) => branch.some(isTooLong));
  return issue.code === "too_big" && issue.origin === "string" && Number(issue.maximum) >= prose;
}

function shallow(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (left === 0) return false;
  return Object.values(value).every((part) => shallow(part, left - 1));
}

// U+0000 cannot be stored by PostgreSQL and means nothing in a text; the other control characters cannot be printed.
const controls = /(?![\t\n\r])\p{Cc}/gu;

function composed(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").replace(controls, "").toWellFormed();
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, composed(part)]));
}
