import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { findQuestion } from "@/lib/domain/amendments";
import { creditFields, creditPhoto as decideCredit } from "@/lib/domain/attachments";
import { dayIn, officeZone } from "@/lib/domain/days";
import { Id } from "@/lib/domain/ids";
import * as attachments from "@/lib/store/attachments";
import * as rulebooks from "@/lib/store/rulebooks";

const input = z.strictObject({
  dossierId: Id,
  attachmentId: Id,
  ...creditFields,
  cessionId: Id.nullable(),
  seen: z.iso.datetime().nullable(),
});

/**
 * Says of a photo what it shows, who took it and when, who holds the rights, and which cession of rights belongs to it. Any part
 * may be missing while it is looked for; what the packet needs is the readiness page's to say.
 */
export const creditPhoto = dossierCommand({
  name: "photo.credit",
  // Not shared: of two photos that claim one cession at once one must see the other.
  lock: "update",
  input,
  load: async (grant) => ({ rules: await rulebooks.current(grant), files: await attachments.list(grant) }),
  decide({ rules, files }, { dossierId: _dossierId, attachmentId: id, cessionId, seen, ...fields }, grant, { now }) {
    const credit = { ...fields, changedAt: now.toISOString(), by: grant.actor.name };
    return decideCredit({ id, credit, cessionId, seen, today: dayIn(officeZone, now) }, files, (question) => {
      const slot = findQuestion(rules.rulebook, question)?.question;
      return slot?.kind === "files" ? slot : undefined;
    });
  },
  save: (grant, change) => attachments.credit(grant, change),
  audit({ id, question, name, credit: { captionVi: caption, author, rightsHolder }, cessionId }) {
    return { kind: "photo.credited", data: { photo: id, question, name, caption, author, rightsHolder, cession: cessionId ?? "" } };
  },
  reply: ({ id }) => ({ attachmentId: id }),
});
