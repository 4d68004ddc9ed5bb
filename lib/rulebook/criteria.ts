import type { ReviewCriteria } from "@/lib/domain/review/criteria";
import { criteria as uccn2027 } from "./uccn-2027/criteria";

const all: Readonly<Record<string, ReviewCriteria>> = { "uccn-2027": uccn2027 };
const none: ReviewCriteria = { most: 10, scale: { vi: "", en: "" }, criteria: [], verified: false, source: { vi: "", en: "" } };

/** What dossiers on this rulebook are appraised by; none for a report, which is not appraised. That every call for bids has some, a test holds. */
export function criteriaOf(rulebookId: string): ReviewCriteria {
  return (Object.hasOwn(all, rulebookId) ? all[rulebookId] : undefined) ?? none;
}
