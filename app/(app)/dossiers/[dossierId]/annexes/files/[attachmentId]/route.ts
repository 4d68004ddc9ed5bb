import { routeHandler } from "@/lib/access/expose";
import { downloadHeaders } from "@/lib/domain/download";
import { attachmentDownload } from "@/lib/queries/attachment-download";
import { openFile } from "@/lib/queries/open-file";

/** One attached file, to be kept. */
export const GET = routeHandler<{ dossierId: string; attachmentId: string }>(async (_request, params, sessionId) => {
  const file = await attachmentDownload.run({ sessionId }, params);
  if (!file.ok) return file;
  return new Response(await openFile(file.value.sha256), { headers: downloadHeaders(file.value) });
});
