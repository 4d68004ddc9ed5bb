import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { findSlot, takesFiles } from "@/lib/domain/after-slots";
import type { MediaType } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as attachments from "@/lib/store/attachments";
import * as rulebooks from "@/lib/store/rulebooks";

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  name: z.string().trim().min(1).max(200),
  /** Read from the content by the route that took the bytes, never from the name. */
  mediaType: z.string().max(100),
  size: z.number().int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Attaches a file that is already stored. Refuses a kind or size the slot does not take, a slot that is full, and one that is not open at this stage. */
export const addAttachment = dossierCommand({
  name: "attachment.add",
  // Not shared: of two files at once for a slot's last place one must see the other.
  lock: "update",
  input,
  load: async (grant) => ({ rules: await rulebooks.current(grant), counts: await attachments.counts(grant) }),
  decide({ rules, counts }, file, grant, { now, newId }) {
    const slot = findSlot(rules.rulebook, file.question);
    if (!slot) return refuse("malformed");
    if (!takesFiles(rules.rulebook, slot.id, grant.dossier.stage, grant.role)) return refuse("not-allowed");
    if (!slot.accept.includes(file.mediaType as MediaType)) return refuse("unsupported-file");
    if (file.size > slot.maxBytes) return refuse("too-large");
    if ((counts.get(slot.id) ?? 0) >= slot.atMost) return refuse("taken");
    const { question, name, mediaType, size, sha256 } = file;
    return done({ id: newId(), question, name, mediaType, size, sha256, uploadedById: grant.actor.id, uploadedAt: now });
  },
  save: attachments.add,
  audit: ({ question, name, size, sha256 }) => ({ kind: "attachment.added", data: { question, name, size, sha256 } }),
  reply: ({ id }) => ({ attachmentId: id }),
});
