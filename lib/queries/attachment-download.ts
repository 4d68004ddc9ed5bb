import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as attachments from "@/lib/store/attachments";

/**
 * One attached file's name, kind and sum, and the copy of it that is sent; the route then streams its bytes. Refuses with
 * `file-waiting` and `file-refused` what the scanner has not found clean.
 */
export const attachmentDownload = dossierQuery({
  name: "attachment.download",
  input: z.strictObject({ dossierId: Id, attachmentId: Id }),
  async read(grant, { attachmentId }) {
    const file = await attachments.find(grant, attachmentId);
    if (!file) return refuse("not-found");
    if (file.state !== "clean") return refuse(file.state === "waiting" ? "file-waiting" : "file-refused");
    const { name, mediaType, size, sha256, sent } = file;
    return done({ name, mediaType, size, sha256, sent: sent ?? { size, sha256 } });
  },
});
