import type { Rulebook } from "@/lib/domain/rulebook";
import type { StageId } from "@/lib/domain/stages";
import { stageOf } from "@/lib/domain/workflow";
import type { DossierVersion } from "@/lib/store/dossier-versions";

/** A version of the dossier as its pages show it, with the step it was kept at in words. */
export function versionOnPage({ id, number, name, reason, by, at, from, to }: DossierVersion, rulebook: Rulebook) {
  const words = (stage: StageId) => stageOf(rulebook, stage).words.team;
  return { id, number, name, reason, by, at: at.toISOString(), step: from && to ? { from: words(from), to: words(to) } : null };
}
