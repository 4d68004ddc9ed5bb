import type { DossierGrant } from "@/lib/access/grant";
import { type FrozenPacket, freeze } from "@/lib/domain/frozen-packet";
import * as contents from "@/lib/store/contents";
import type { DossierHead } from "@/lib/store/dossiers";
import type { AmendedRulebook } from "@/lib/store/rulebooks";

type Head = Pick<DossierHead, "city" | "team">;

/** What a packet would hold if it were frozen now: for the preview and for drafts, which nobody signs. */
export async function contentNow(grant: DossierGrant, rules: AmendedRulebook, head: Head): Promise<FrozenPacket> {
  const all = await contents.all(grant);
  const { files } = all;
  const { callId, rulebookId, field, language } = grant.dossier;
  const { amendment, amendments, rulebook } = rules;
  return freeze({
    ...{ callId, rulebookId, field, language, amendment, amendments, rulebook, files },
    ...{ city: head.city, team: head.team, answers: all.answers, by: grant.actor.name, at: new Date() },
    ...{ number: 0, people: [], moves: [], rules: [], key: null },
  });
}
