import path from "node:path";
import type { PlainSheet } from "@/lib/domain/consultation/response-sheets";
import type { ResponseTable } from "@/lib/domain/consultation/response-table";
import { lineText } from "@/lib/domain/letter-lines";
import { headingFonts, symbolFont, textFonts } from "../print/fonts";
import { pressOf, printFolder } from "../print/press";
import { printable } from "../print/printable";

type Sheets = { readonly remarks: PlainSheet; readonly statistics: PlainSheet };
type OfficeTask = { readonly as: "docx"; readonly table: ResponseTable } | { readonly as: "xlsx"; readonly sheets: Sheets };

const office = pressOf<OfficeTask, Uint8Array<ArrayBuffer>>("../consultation/response-worker.mjs", {});

/** The table of responses as an editable Word document (see `responseDocx`), made in a thread of its own. Waits its turn (see `pressOf`). */
export function printResponsesDocx(table: ResponseTable): Promise<Uint8Array<ArrayBuffer>> {
  return office({ as: "docx", table });
}

/** A round's remarks and statistics as a workbook (see `responseXlsx`), made in a thread of its own. Waits its turn (see `pressOf`). */
export function printResponsesXlsx(sheets: Sheets): Promise<Uint8Array<ArrayBuffer>> {
  return office({ as: "xlsx", sheets });
}

const press = pressOf<unknown, Uint8Array<ArrayBuffer>>("pdf-worker.mjs", {
  fonts: [...textFonts, ...headingFonts, symbolFont],
  template: path.join(printFolder(), "../consultation/response-table.typ"),
  // Nothing is read from here: the template sees only the table that is handed over in memory.
  workspace: path.join(printFolder(), "nowhere"),
});

/**
 * The table of responses as a tagged PDF, A4 lying, PDF/A-2a and marked as PDF/UA-1, fonts embedded, the head row on every page.
 * Texts are data, never markup; what no font can draw is printed as "□". `at` (UTC) is the only date in the file: the same table and
 * instant give the same bytes. Waits its turn (see `pressOf`) and rejects with an Error holding the printer's own sentence.
 */
export function printResponsesPdf(table: ResponseTable, at: Date): Promise<Uint8Array<ArrayBuffer>> {
  const clean: ResponseTable = JSON.parse(JSON.stringify(table), (_key, value: unknown) =>
    typeof value === "string" ? printable(value) : value,
  );
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const [hour, minute, second] = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
  const title = `${clean.paper.type} ${lineText(clean.paper.abstract)}`.replace(/\s+/g, " ").trim();
  return press({ packet: { ...clean, title, date: { year, month, day, hour, minute, second } }, wanted: "pdf" });
}
