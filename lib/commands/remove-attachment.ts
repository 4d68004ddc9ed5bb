import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as attachments from "@/lib/store/attachments";
import * as opinions from "@/lib/store/opinions";

const input = z.strictObject({ dossierId: Id, attachmentId: Id });

/**
 * Takes a file off the dossier; its record and its bytes stay for the trail. Refuses with `in-use` the scan of an opinion: remarks refer
 * to it.
 */
export const removeAttachment = dossierCommand({
  name: "attachment.remove",
  lock: "share",
  input,
  async load(grant, { attachmentId }) {
    return { file: await attachments.find(grant, attachmentId), used: await opinions.refersTo(grant, attachmentId) };
  },
  decide({ file, used }) {
    if (!file) return refuse("not-found");
    return used ? refuse("in-use") : done(file);
  },
  save: (grant, { id }, { now }) => attachments.remove(grant, id, now),
  audit: ({ question, name, sha256 }) => ({ kind: "attachment.removed", data: { question, name, sha256 } }),
  reply: ({ id }) => ({ attachmentId: id }),
});
