import { randomUUID } from "node:crypto";
import type { DossierAction } from "@/lib/domain/actions";
import type { Example } from "./example";
import type { Place } from "./world";

const missing = randomUUID();

/** What is asked of the findings of a dossier's appraisal. */
export const findingsExamples = {
  "findings.view": { input: ({ dossierId }) => ({ dossierId }), allowed: "done" },
  "review.changes": { input: ({ dossierId }) => ({ dossierId }), allowed: "done" },
  "finding.raise": {
    input: ({ dossierId }) => ({ dossierId, weight: "blocking", question: "6", body: "Chưa nêu nguồn vốn" }),
    allowed: "cycle-over",
  },
  "finding.answer": { input: ({ dossierId }) => ({ dossierId, threadId: missing, body: "Đã bổ sung" }), allowed: "not-found" },
  "finding.settle": { input: ({ dossierId }) => ({ dossierId, threadId: missing }), allowed: "not-found" },
  "finding.reopen": { input: ({ dossierId }) => ({ dossierId, threadId: missing, reason: "Chưa đủ" }), allowed: "not-found" },
  "finding.weigh": { input: ({ dossierId }) => ({ dossierId, threadId: missing, weight: "could" }), allowed: "not-found" },
} satisfies Partial<Record<DossierAction, Example<Place>>>;
