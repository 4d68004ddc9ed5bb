import type { GuestGrant } from "@/lib/access/guest";
import { amend } from "@/lib/domain/amendments";
import { guestDraft } from "@/lib/domain/consultation/guest-draft";
import { frozenPacket } from "@/lib/domain/frozen-packet";
import { written } from "@/lib/rulebook";
import * as guests from "@/lib/store/guests";

/** What the guest was shown, to judge where a remark stands: the draft, read anew from what was frozen, and their own remarks. */
export async function shownTo(grant: GuestGrant) {
  const round = await guests.round(grant);
  const content = round && frozenPacket.parse(JSON.parse(round.content));
  const draft = content ? guestDraft(content, amend(written(content.rulebookId), content.amendments, null), round.sections, "vi") : [];
  return { round: round?.number ?? 0, draft, own: await guests.remarks(grant) };
}
