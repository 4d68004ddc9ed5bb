import type { PlainSheet } from "@/lib/domain/consultation/response-sheets";
import { workbook } from "./workbook";

/** A round's workbook: remarks with filters under a frozen head, then the statistics. The same sheets give the same bytes. */
export function responseXlsx({
  remarks,
  statistics,
}: {
  readonly remarks: PlainSheet;
  readonly statistics: PlainSheet;
}): Uint8Array<ArrayBuffer> {
  const cells = (rows: PlainSheet["rows"]) => rows.map((row) => row.map((value) => ({ value })));
  const titled = statistics.rows.map((row) => row.map((value) => (row.length === 1 ? { value, bold: true as const } : { value })));
  return workbook([
    { name: remarks.name, title: remarks.title, widths: [6, 24, 24, 46, 13, 52, 12], rows: cells(remarks.rows), head: true },
    { name: statistics.name, title: statistics.title, widths: [46, 28, 14, 18, 16, 14, 18, 12], rows: titled },
  ]);
}
