import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { replyKinds } from "@/lib/domain/after-sending";
import { dayIn } from "@/lib/domain/days";
import { checkReply, isResult } from "@/lib/domain/exchanges";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { isReport } from "@/lib/domain/rulebook";
import { slotFor } from "@/lib/domain/side-slots";
import { isClosed } from "@/lib/domain/workflow";
import { homeZone } from "@/lib/i18n/zone";
import { written } from "@/lib/rulebook";
import * as attachments from "@/lib/store/attachments";
import * as exchanges from "@/lib/store/exchanges";

const input = z.strictObject({
  dossierId: Id,
  kind: z.enum(replyKinds),
  /** The day the answer bears, in the country's zone. */
  day: z.iso.date(),
  reference: z.string().trim().normalize().max(300),
  text: z.string().trim().normalize().min(1).max(8_000),
  /** A file in the slot for UNESCO's letters. */
  attachmentId: Id.nullable(),
});

/**
 * What UNESCO answered. Refuses as `checkReply` does; a result for a report, which has none, or beside a result that closed the
 * bid already, with `not-allowed`; and a file that is not in its slot.
 */
export const recordReply = dossierCommand({
  name: "reply.record",
  // Not shared: of two results at once one must see the other.
  lock: "update",
  input,
  load: async (grant) => ({ present: await exchanges.list(grant), files: await attachments.list(grant) }),
  decide({ present, files }, { kind, day, reference, text, attachmentId }, grant, { now, newId }) {
    const rulebook = written(grant.dossier.rulebookId);
    if (isResult(kind) && (isReport(rulebook) || isClosed(grant.dossier.stage))) return refuse("not-allowed");
    const checked = checkReply({ kind, day }, present, dayIn(homeZone, now));
    if (!checked.ok) return checked;
    const slot = slotFor(rulebook, "reply").id;
    if (attachmentId !== null && !files.some(({ id, question }) => id === attachmentId && question === slot))
      return refuse("malformed", { fields: { attachmentId: "unknown" } });
    const stamp = { recordedById: grant.actor.id, recordedAt: now };
    return done({ id: newId(), kind, day, at: null, timeZone: homeZone, channel: null, reference, text, attachmentId, ...stamp });
  },
  save: exchanges.add,
  audit: ({ kind, day }) => ({ kind: "reply.recorded", data: { reply: kind, day } }),
  reply: ({ id }) => ({ exchangeId: id }),
});
