import type { StageId } from "@/lib/domain/stages";

/** Whoever is on the dossier, at any stage. */
export const everyone = {
  "ministry-coordinator": "always",
  "ministry-officer": "always",
  "institute-adviser": "always",
  "institute-reviewer": "always",
  "city-lead": "always",
  "city-editor": "always",
  reader: "always",
} as const;

/** The stages of a bid before it is sent. */
export const open: readonly StageId[] = ["drafting", "consultation", "review", "submission"];
