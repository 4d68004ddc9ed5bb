import { complaintsOf } from "@/lib/adapters/print/pdf";
import type { Edition } from "@/lib/domain/build-packet";
import { complaintOf, type PrintComplaint } from "@/lib/domain/print-complaints";
import type { Download } from "./packet-archive";

type EditionComplaint = PrintComplaint & { readonly edition: Edition };

/** What the printer has against each edition of a packet, each thing once, by trying to print it: empty where all can be sent. */
export async function packetComplaints({ prints }: Download): Promise<readonly EditionComplaint[]> {
  const found = new Map<string, EditionComplaint>();
  for (const { edition, packet } of prints) {
    for (const line of await complaintsOf(packet)) {
      const complaint = { edition, ...complaintOf(line) };
      found.set(JSON.stringify(complaint), complaint);
    }
  }
  return [...found.values()];
}
