import type { DossierPermissions } from "@/lib/domain/permissions";
import type { StageId } from "@/lib/domain/stages";
import { everyone, open } from "./permission-sets";

// Findings are raised while the dossier is appraised (by who appraises it: `findings.ts`); answered and settled until it is sent.
const inReview: readonly StageId[] = ["review"];
const findingsIn = (stages: readonly StageId[]) => ({
  "ministry-coordinator": stages,
  "ministry-officer": stages,
  "institute-adviser": stages,
  "institute-reviewer": stages,
});
const cityTeam = { "city-lead": open, "city-editor": open } as const;
// Who may appraise; whether somebody does, their review says. The city never sees a sheet.
const appraisers = { "ministry-officer": ["review"], "institute-adviser": ["review"], "institute-reviewer": ["review"] } as const;
const appraisalReaders = {
  "ministry-coordinator": "always",
  "ministry-officer": "always",
  "institute-adviser": "always",
  "institute-reviewer": "always",
} as const;
const chairs = { "ministry-coordinator": ["review"] } as const;

// Who appraises is chosen by the coordinator, while the dossier is being appraised.
const steerers = { "ministry-coordinator": ["review"] } as const;

/** Who may do what in a review. */
export const reviewPermissions = {
  "findings.view": everyone,
  "review.changes": everyone,
  "finding.raise": findingsIn(inReview),
  "finding.answer": cityTeam,
  "finding.settle": findingsIn(open),
  "finding.reopen": findingsIn(open),
  "finding.weigh": findingsIn(open),
  "sheet.view": appraisalReaders,
  "sheet.save": appraisers,
  "sheet.submit": appraisers,
  "session.view": appraisalReaders,
  "minutes.download": appraisalReaders,
  "scores.open": chairs,
  "session.save": chairs,
  "cycle.decide": chairs,
  "review.view": everyone,
  "review.assign": steerers,
  "review.replace": steerers,
  "review.keep": steerers,
} satisfies Partial<DossierPermissions>;
