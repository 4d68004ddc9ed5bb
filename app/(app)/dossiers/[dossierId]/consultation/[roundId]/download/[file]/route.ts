import { routeHandler } from "@/lib/access/expose";
import { roundFiles, roundFileType } from "@/lib/domain/consultation/round-files";
import { downloadHeaders } from "@/lib/domain/download";
import { refuse } from "@/lib/domain/result";
import { roundDownload } from "@/lib/queries/round-download";

/** One paper of a round: its table of responses as DOCX, XLSX or PDF, or a letter as DOCX. */
export const GET = routeHandler<{ dossierId: string; roundId: string; file: string }>(async (_request, params, sessionId) => {
  const file = roundFiles.find((each) => each === params.file);
  if (!file) return refuse("not-found");
  const read = await roundDownload.run({ sessionId }, { ...params, file });
  if (!read.ok) return read;
  // Asked for when it is wanted: most requests of the server print nothing.
  const { roundFile } = await import("@/lib/queries/round-file");
  const bytes = await roundFile(read.value.print);
  return new Response(bytes, {
    headers: downloadHeaders({ name: read.value.name, mediaType: roundFileType(file), size: bytes.byteLength }),
  });
});
