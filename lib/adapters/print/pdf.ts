import path from "node:path";
import type { Packet } from "@/lib/domain/packet";
import { headingFonts, symbolFont, textFonts } from "./fonts";
import { pressOf, printFolder } from "./press";
import { printed } from "./printed";

type Task = { readonly packet: ReturnType<typeof printed>; readonly wanted: "pdf" | "complaints" };

const press = pressOf<Task, Uint8Array | string[]>("pdf-worker.mjs", {
  fonts: [...textFonts, ...headingFonts, symbolFont],
  template: path.join(printFolder(), "packet.typ"),
  // Nothing is read from here: the template sees only the packet that is handed over in memory.
  workspace: path.join(printFolder(), "nowhere"),
});

/**
 * Prints a packet as a tagged PDF, A4, that is PDF/A-2a and marked as PDF/UA-1. Texts are data, never markup; what no font can
 * draw is printed as "□". The same packet gives the same bytes on every machine, and its only date is `packet.at` (UTC).
 * Waits its turn (see `pressOf`) and rejects with an Error holding the printer's own plain sentence.
 */
export async function printPdf(packet: Packet): Promise<Uint8Array> {
  return (await press({ packet: printed(packet), wanted: "pdf" })) as Uint8Array;
}

/**
 * Everything the printer has against a packet, as its own plain lines, each once: errors and warnings of the layout, and what
 * breaks the rules of PDF/A-2a and of PDF/UA-1, the standard of accessible PDFs. Empty where it prints without a word. A fault
 * of the document or the printer (it took too long, it stopped) is a line as well; only a packet whose instant or language is
 * malformed throws.
 */
export async function complaintsOf(packet: Packet): Promise<readonly string[]> {
  const task: Task = { packet: printed(packet), wanted: "complaints" };
  try {
    return [...new Set((await press(task)) as string[])];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
