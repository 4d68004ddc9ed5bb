import { packPacket } from "@/lib/adapters/archive/pack";
import { printPdf } from "@/lib/adapters/print/pdf";
import type { Edition } from "@/lib/domain/build-packet";
import type { Packet } from "@/lib/domain/packet";
import { storedFile } from "./open-file";
import type { packetDownload } from "./packet-download";

/** What `packet.download` gives. */
export type Download = Extract<Awaited<ReturnType<typeof packetDownload.run>>, { ok: true }>["value"];

/** A draft of the whole packet as a ZIP that nobody signed, made while it is read; giving it up closes the file in hand. */
export function draftArchive(download: Download): ReadableStream<Uint8Array> {
  const bytes = packPacket(download, { open: storedFile });
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await bytes.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await bytes.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** What an edition prints; a frozen packet holds no bilingual one and gives its submission. */
export function printedIn({ prints }: Download, edition: Edition): Packet {
  const print = prints.find((each) => each.edition === edition) ?? prints[0];
  if (!print) throw new Error("A packet without a print");
  return print.packet;
}

/** One edition as a PDF. */
export function packetPdf(download: Download, edition: Edition): Promise<Uint8Array> {
  return printPdf(printedIn(download, edition));
}
