import type { ReviewCriteria } from "@/lib/domain/review/criteria";
import { criteria as uccn2027 } from "./uccn-2027/criteria";

const all: Readonly<Record<string, ReviewCriteria>> = { "uccn-2027": uccn2027 };

/** What bids on this rulebook are appraised by; a report is not appraised. Throws for a bid's rulebook that has none: a new call brings its own. */
export function criteriaOf(rulebookId: string): ReviewCriteria {
  const found = Object.hasOwn(all, rulebookId) ? all[rulebookId] : undefined;
  if (!found) throw new Error(`No review criteria for ${rulebookId}`);
  return found;
}
