import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { fileFacts } from "@/lib/domain/attachments";
import type { MediaType } from "@/lib/domain/form";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { findSlot, takesFiles } from "@/lib/domain/side-slots";
import { env } from "@/lib/env";
import * as attachments from "@/lib/store/attachments";
import * as rulebooks from "@/lib/store/rulebooks";

const sum = z.string().regex(/^[0-9a-f]{64}$/);

const input = z.strictObject({
  dossierId: Id,
  question: z.string().max(20),
  name: z.string().trim().min(1).max(200),
  /** Read from the content by whoever took the bytes, never from the name. */
  mediaType: z.string().max(100),
  size: z.number().int().min(1),
  sha256: sum,
  facts: fileFacts.nullable().default(null),
  sent: z
    .strictObject({ sha256: sum, size: z.number().int().min(1) })
    .nullable()
    .default(null),
  /** The upload's own id, so that a browser that lost the answer can find out that the file is attached. */
  id: Id.optional(),
});

/**
 * Attaches a file that is already stored; where there is a scanner it waits for its word. Refuses a kind or size the slot does
 * not take, a slot that is full, and one that is not open at this stage.
 */
export const addAttachment = dossierCommand({
  name: "attachment.add",
  // Not shared: of two files at once for a slot's last place one must see the other.
  lock: "update",
  input,
  load: async (grant) => ({ rules: await rulebooks.current(grant), counts: await attachments.counts(grant) }),
  decide({ rules, counts }, { dossierId: _dossierId, ...file }, grant, { now, newId }) {
    const slot = findSlot(rules.rulebook, file.question);
    if (!slot) return refuse("malformed");
    if (!takesFiles(rules.rulebook, slot.id, grant.dossier.stage, grant.role)) return refuse("not-allowed");
    if (!slot.accept.includes(file.mediaType as MediaType)) return refuse("unsupported-file");
    if (Math.max(file.size, file.sent?.size ?? 0) > slot.maxBytes) return refuse("too-large");
    const held = counts.filter(({ question }) => question === slot.id).reduce((sum, { count }) => sum + count, 0);
    if (held >= slot.atMost) return refuse("taken");
    const state = env().CLAMD_URL ? ("waiting" as const) : ("clean" as const);
    return done({ ...file, id: file.id ?? newId(), state, uploadedById: grant.actor.id, uploadedAt: now });
  },
  save: attachments.add,
  audit: ({ question, name, size, sha256 }) => ({ kind: "attachment.added", data: { question, name, size, sha256 } }),
  jobs: ({ id, state }, { dossierId }) => (state === "waiting" ? [{ kind: "file.scan", payload: { dossierId, attachmentId: id } }] : []),
  reply: ({ id }) => ({ attachmentId: id }),
});
