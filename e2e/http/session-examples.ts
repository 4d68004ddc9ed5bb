import type { DossierAction } from "@/lib/domain/actions";
import type { Example } from "./example";
import type { Place } from "./world";

const only = ({ dossierId }: Place) => ({ dossierId });
const sheet = { scores: [], strengths: "", weaknesses: "", conditions: "", recommendation: null };
const session = { heldAt: null, place: "", chair: "", secretary: "", present: [], agreed: {}, view: "", conditions: [] };

/** What is asked of sheets and sessions; no appraisal has begun in these places, and nobody in them is asked to appraise. */
export const sessionExamples = {
  "sheet.view": { input: only, allowed: "done" },
  "sheet.save": { input: ({ dossierId }) => ({ dossierId, baseVersion: 0, ...sheet }), allowed: "not-found" },
  "sheet.submit": { input: ({ dossierId }) => ({ dossierId, version: 1 }), allowed: "not-found" },
  "scores.open": { input: ({ dossierId }) => ({ dossierId, reason: "Hết hạn" }), allowed: "not-found" },
  "session.view": { input: only, allowed: "not-found" },
  "session.save": { input: ({ dossierId }) => ({ dossierId, seen: null, ...session }), allowed: "not-found" },
  "cycle.decide": { input: ({ dossierId }) => ({ dossierId, seen: null, decision: "ready" }), allowed: "not-found" },
  "minutes.download": { input: ({ dossierId }) => ({ dossierId, cycle: 1 }), allowed: "not-found" },
} satisfies Partial<Record<DossierAction, Example<Place>>>;
