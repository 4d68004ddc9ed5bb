import { routeHandler } from "@/lib/access/expose";
import { downloadHeaders } from "@/lib/domain/download";
import { letterDownload } from "@/lib/queries/letter-download";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** One letter as DOCX, filled from the dossier; `?paper=` is its number where the slot asks for several. */
export const GET = routeHandler<{ dossierId: string; letter: string }>(async (request, params, sessionId) => {
  const ordinal = new URL(request.url).searchParams.get("paper");
  const read = await letterDownload.run({ sessionId }, { ...params, ...(ordinal ? { ordinal } : {}) });
  if (!read.ok) return read;
  // Asked for when it is wanted: most requests of the server print no letter.
  const { letterFile } = await import("@/lib/queries/letter-file");
  const docx = await letterFile(read.value.filled);
  return new Response(docx, { headers: downloadHeaders({ name: read.value.name, mediaType, size: docx.byteLength }) });
});
