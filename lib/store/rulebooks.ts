import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import { amend } from "@/lib/domain/amendments";
import type { Rulebook } from "@/lib/domain/rulebook";
import { written } from "@/lib/rulebook";
import * as calls from "./calls";

export type AmendedRulebook = {
  readonly rulebook: Rulebook;
  /** Number of the last amendment applied; 0 while there is none. */
  readonly amendment: number;
  /** Number of the newest amendment of the call, which a dossier in review may not follow any more. */
  readonly newest: number;
  /** All amendments of the call, oldest first. */
  readonly amendments: readonly calls.AmendmentLine[];
};

/** The rulebook of the grant's dossier, at the amendment it stands on. */
export async function current(grant: DossierGrant): Promise<AmendedRulebook> {
  return amended(grant, grant.dossier.callId, grant.dossier.rulebookId, grant.dossier.amendment);
}

/** The rulebook of a call with all its amendments, and these themselves. */
export async function ofCall(grant: DeskGrant, call: calls.CallLine): Promise<AmendedRulebook> {
  return amended(grant, call.id, call.rulebookId, null);
}

async function amended(grant: DeskGrant | DossierGrant, callId: string, rulebookId: string, pinned: number | null) {
  const amendments = await calls.amendments(grant, callId);
  const newest = amendments.at(-1)?.number ?? 0;
  return { rulebook: amend(written(rulebookId), amendments, pinned), amendment: pinned ?? newest, newest, amendments };
}
