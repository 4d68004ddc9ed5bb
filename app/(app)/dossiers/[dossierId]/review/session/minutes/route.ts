import { routeHandler } from "@/lib/access/expose";
import { downloadHeaders } from "@/lib/domain/download";
import { minutesDownload } from "@/lib/queries/minutes-download";

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The minutes of a session as DOCX. */
export const GET = routeHandler<{ dossierId: string }>(async (request, params, sessionId) => {
  const cycle = Number(new URL(request.url).searchParams.get("cycle"));
  const read = await minutesDownload.run({ sessionId }, { ...params, cycle });
  if (!read.ok) return read;
  // Asked for when it is wanted: most requests of the server print nothing.
  const { minutesFile } = await import("@/lib/queries/minutes-file");
  const bytes = await minutesFile(read.value.paper);
  return new Response(bytes, { headers: downloadHeaders({ name: read.value.name, mediaType, size: bytes.byteLength }) });
});
