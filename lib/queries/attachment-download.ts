import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as attachments from "@/lib/store/attachments";

/** One attached file's name, kind and sum; the route then streams its bytes. */
export const attachmentDownload = dossierQuery({
  name: "attachment.download",
  input: z.strictObject({ dossierId: Id, attachmentId: Id }),
  async read(grant, { attachmentId }) {
    const file = await attachments.find(grant, attachmentId);
    return file ? done({ name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256 }) : refuse("not-found");
  },
});
