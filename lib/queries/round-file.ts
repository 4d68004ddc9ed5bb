import { printResponsesDocx, printResponsesPdf, printResponsesXlsx } from "@/lib/adapters/consultation/print-responses";
import { printOfficialPaper } from "@/lib/adapters/letters/official-paper";
import type { RoundPrint } from "@/lib/domain/consultation/round-files";

/** A paper of a round as a file. Tables, which may have thousands of rows, are made in threads of their own; a letter takes milliseconds. */
export function roundFile(print: RoundPrint): Promise<Uint8Array<ArrayBuffer>> {
  switch (print.as) {
    case "docx":
      return printResponsesDocx(print.table);
    case "xlsx":
      return printResponsesXlsx(print.sheets);
    case "pdf":
      return printResponsesPdf(print.table, new Date());
    case "letter":
      return printOfficialPaper(print.paper);
  }
}
