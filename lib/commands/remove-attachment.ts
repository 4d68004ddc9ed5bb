import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as attachments from "@/lib/store/attachments";

const input = z.strictObject({ dossierId: Id, attachmentId: Id });

/** Takes a file off the dossier; its record and its bytes stay for the trail. */
export const removeAttachment = dossierCommand({
  name: "attachment.remove",
  lock: "share",
  input,
  load: (grant, { attachmentId }) => attachments.find(grant, attachmentId),
  decide: (file) => (file ? done(file) : refuse("not-found")),
  save: (grant, { id }, { now }) => attachments.remove(grant, id, now),
  audit: ({ question, name, sha256 }) => ({ kind: "attachment.removed", data: { question, name, sha256 } }),
  reply: ({ id }) => ({ attachmentId: id }),
});
