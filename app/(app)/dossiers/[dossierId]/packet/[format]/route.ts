import { readEdition } from "@/components/packet/edition";
import { routeHandler } from "@/lib/access/expose";
import { downloadHeaders } from "@/lib/domain/download";
import { packetName, printName } from "@/lib/domain/manifest";
import { refuse } from "@/lib/domain/result";
import { openFile } from "@/lib/queries/open-file";
import { draftArchive, packetPdf } from "@/lib/queries/packet-archive";
import { packetDocx } from "@/lib/queries/packet-docx";
import { packetDownload } from "@/lib/queries/packet-download";

const mediaTypes = { pdf: "application/pdf", docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" };

/** Takes a packet away: `zip` with everything in it, or one edition as `pdf` or editable `docx`; `?packet=` names a frozen one. */
export const GET = routeHandler<{ dossierId: string; format: string }>(async (request, { dossierId, format }, sessionId) => {
  if (format !== "zip" && format !== "pdf" && format !== "docx") return refuse("not-found");
  const query = new URL(request.url).searchParams;
  const edition = readEdition(query.get("edition"));
  const packetId = query.get("packet");
  const read = await packetDownload.run({ sessionId }, { dossierId, edition, ...(packetId ? { packetId } : {}) });
  if (!read.ok) return read;
  const { city, purpose, draft, content, build } = read.value;
  const name = packetName(city, content.callId, draft);
  if (format === "zip") {
    const file = { name: `${name}.zip`, mediaType: "application/zip" };
    if (draft) return new Response(draftArchive(read.value), { headers: downloadHeaders(file) });
    if (!build?.sha256 || build.size === null) return refuse("packet-unfinished");
    return new Response(await openFile(build.sha256), { headers: downloadHeaders({ ...file, size: build.size }) });
  }
  const print = new Uint8Array(await (format === "pdf" ? packetPdf : packetDocx)(read.value, edition));
  const printed = printName(edition, content.language, purpose).replace(/\.pdf$/, `.${format}`);
  const file = { name: `${name}-${printed}`, mediaType: mediaTypes[format], size: print.byteLength };
  return new Response(print, { headers: downloadHeaders(file) });
});
