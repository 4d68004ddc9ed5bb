import type { LetterId } from "@/lib/domain/form";
import type { LetterTemplate } from "@/lib/domain/letters";
import { association } from "./association";
import { cession } from "./cession";
import { declaration } from "./declaration";
import { mayor } from "./mayor";
import { nationalCommission } from "./national-commission";
import { toAssociation } from "./to-association";
import { toCommission } from "./to-commission";
import { toCommittee } from "./to-committee";

/**
 * The letters that can be drawn up from a dossier. Their words are ours, not UNESCO's and no office's: no template of theirs was
 * found. They stand outside the sealed rulebook, because a draft letter changes no packet.
 */
export const letters: Readonly<Record<LetterId, LetterTemplate>> = {
  mayor,
  "national-commission": nationalCommission,
  association,
  cession,
  declaration,
  "to-committee": toCommittee,
  "to-commission": toCommission,
  "to-association": toAssociation,
};
