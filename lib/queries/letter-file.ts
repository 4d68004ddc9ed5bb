import { printOfficialPaper } from "@/lib/adapters/letters/official-paper";
import { printUnescoLetter } from "@/lib/adapters/letters/unesco-letter";
import type { FilledLetter } from "@/lib/domain/letters";

/** A letter as DOCX; the same letter gives the same bytes. A page or two take some twenty milliseconds, so no worker is asked. */
export function letterFile(filled: FilledLetter): Promise<Uint8Array<ArrayBuffer>> {
  return filled.kind === "unesco" ? printUnescoLetter(filled.letter) : printOfficialPaper(filled.paper);
}
