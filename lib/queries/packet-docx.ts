import { printDocx } from "@/lib/adapters/print/docx";
import type { Edition } from "@/lib/domain/build-packet";
import { type Download, printedIn } from "./packet-archive";

/** One edition as an editable Word document. */
export function packetDocx(download: Download, edition: Edition): Promise<Uint8Array> {
  return printDocx(printedIn(download, edition));
}
