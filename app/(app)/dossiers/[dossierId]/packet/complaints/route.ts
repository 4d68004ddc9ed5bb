import { routeHandler } from "@/lib/access/expose";
import { done } from "@/lib/domain/result";
import { packetComplaints } from "@/lib/queries/packet-complaints";
import { packetDownload } from "@/lib/queries/packet-download";

/** What the printer has against the editions a packet of this dossier would hold, as JSON: `[{ edition, kind, detail }]`. */
export const GET = routeHandler<{ dossierId: string }>(async (_request, { dossierId }, sessionId) => {
  const sent = await packetDownload.run({ sessionId }, { dossierId, edition: "submission" });
  if (!sent.ok) return sent;
  const read = await packetDownload.run({ sessionId }, { dossierId, edition: "vietnamese" });
  if (!read.ok) return read;
  return done([...(await packetComplaints(sent.value)), ...(await packetComplaints(read.value))]);
});
