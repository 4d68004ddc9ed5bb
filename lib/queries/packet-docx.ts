import { printDocx } from "@/lib/adapters/print/docx";
import type { Edition } from "@/lib/domain/build-packet";
import type { Download } from "./packet-archive";

/** One edition as an editable Word document; a frozen packet holds no bilingual one and gives its submission. */
export function packetDocx({ prints }: Download, edition: Edition): Promise<Uint8Array> {
  const print = prints.find((each) => each.edition === edition) ?? prints[0];
  if (!print) throw new Error("A packet without a print");
  return printDocx(print.packet);
}
