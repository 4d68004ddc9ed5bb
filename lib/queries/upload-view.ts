import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { may } from "@/lib/domain/permissions";
import { done } from "@/lib/domain/result";
import { findSlot, takesFiles } from "@/lib/domain/side-slots";
import { dossierPermissions } from "@/lib/rulebook/permissions";
import * as attachments from "@/lib/store/attachments";
import * as rulebooks from "@/lib/store/rulebooks";

const input = z.strictObject({ dossierId: Id, question: z.string().max(20).default(""), uploadId: Id.optional() });

/** What the door for uploads needs to know before it reads a byte: who asks, whether they may, and what the slot still takes. */
export const uploadView = dossierQuery({
  name: "upload.view",
  input,
  async read(grant, { question, uploadId }) {
    const { rulebook } = await rulebooks.current(grant);
    const files = await attachments.list(grant);
    const slot = findSlot(rulebook, question);
    const attached = files.find(({ id, uploadedById }) => id === uploadId && uploadedById === grant.actor.id);
    const { stage } = grant.dossier;
    const open = slot === undefined || takesFiles(rulebook, slot.id, stage, grant.role);
    return done({
      personId: grant.actor.id,
      may: open && may(dossierPermissions, grant.role, "attachment.add", stage),
      slot: slot ? { accept: slot.accept, maxBytes: slot.maxBytes } : undefined,
      room: slot ? slot.atMost - files.filter((file) => file.question === slot.id).length : 0,
      /** The size of the asker's own file that this upload has become. */
      attachedSize: attached?.size,
    });
  },
});
