import { randomUUID } from "node:crypto";
import type { DossierAction } from "@/lib/domain/actions";
import type { Example } from "./example";
import type { Place } from "./world";

const missing = randomUUID();
const reason = "Đã cân nhắc kỹ";

/** What is asked about who appraises a dossier. */
export const reviewExamples = {
  "review.view": { input: ({ dossierId }) => ({ dossierId }), allowed: "done" },
  // No such person, and no cycle runs in these places, which were put at their stage by the database's owner.
  "review.assign": {
    input: ({ dossierId }) => ({ dossierId, personId: missing, sections: [], dueAt: "2026-12-31T00:00:00Z" }),
    allowed: "cycle-closed",
  },
  "review.replace": { input: ({ dossierId }) => ({ dossierId, reviewId: missing, reason }), allowed: "not-found" },
  "review.keep": { input: ({ dossierId }) => ({ dossierId, reviewId: missing, reason }), allowed: "not-found" },
} satisfies Partial<Record<DossierAction, Example<Place>>>;
