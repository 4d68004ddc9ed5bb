import { streamPacket, type ZipEntry } from "@/lib/adapters/archive/zip";
import { printPdf } from "@/lib/adapters/print/pdf";
import type { Edition } from "@/lib/domain/build-packet";
import { packetManifest, printName } from "@/lib/domain/manifest";
import { storedFile } from "./open-file";
import type { packetDownload } from "./packet-download";

/** What `packet.download` gives. */
export type Download = Extract<Awaited<ReturnType<typeof packetDownload.run>>, { ok: true }>["value"];

/**
 * The whole packet as a ZIP: the form as printed, every annex, and the manifest of what was written. Nothing is printed or
 * opened before it is its turn, and nothing but one print is ever whole in memory.
 */
export function packetArchive(download: Download): ReadableStream<Uint8Array> {
  const { content, draft } = download;
  return streamPacket(entriesOf(download), {
    at: content.frozenAt,
    manifest: (written) => `${JSON.stringify(packetManifest(content, written, draft), null, 2)}\n`,
  });
}

/** One edition as a PDF; a frozen packet holds no bilingual one and gives its submission. */
export function packetPdf({ prints }: Download, edition: Edition): Promise<Uint8Array> {
  const print = prints.find((each) => each.edition === edition) ?? prints[0];
  if (!print) throw new Error("A packet without a print");
  return printPdf(print.packet);
}

async function* entriesOf({ prints, content }: Download): AsyncGenerator<ZipEntry> {
  for (const { edition, packet } of prints) {
    const pdf = await printPdf(packet);
    yield { path: printName(edition, content.language), mediaType: "application/pdf", open: () => pdf };
  }
  for (const { path, mediaType, sha256 } of content.files) yield { path, mediaType, open: () => storedFile(sha256) };
}
