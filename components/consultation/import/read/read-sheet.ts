import { mostColumns } from "@/lib/domain/consultation/remark-grid";
import type { SourceCell, SourceRow } from "@/lib/domain/consultation/remark-source";
import { type NumberLook, numberWords } from "./number-words";
import { wordsReader } from "./shared-strings";
import { type Area, areaOf, cornerOf, rowsOf, type SheetCells } from "./sheet-cells";
import { readXml } from "./xml";

type Book = { readonly strings: readonly SourceCell[]; readonly looks: readonly NumberLook[] };
/** Where pictures lie over cells, by row and column from 0. */
export type Pinned = readonly { readonly row: number; readonly column: number }[];

/** The rows of one sheet. A picture counts for the cell that its upper left corner lies in. */
export function readSheet(sheet: Uint8Array | undefined, { strings, looks }: Book, pictures: Pinned): readonly SourceRow[] {
  const cells: SheetCells = new Map();
  const merged: Area[] = [];
  const inCell = wordsReader();
  let [row, column, kept, reading] = [-1, -1, "", false];
  let [type, look, picture]: [string, NumberLook, boolean] = ["n", undefined, false];
  const cellNow = (): SourceCell => {
    if (picture) return { text: "", has: ["picture"] };
    if (type === "s") return strings[Number(kept)] ?? { text: "" };
    if (type === "inlineStr") return inCell.end();
    return { text: type === "n" ? numberWords(kept, look) : kept };
  };
  readXml(sheet, {
    open(name, attributes) {
      if (name === "row") [row, column] = [attributes.r ? Number(attributes.r) - 1 : row + 1, -1];
      else if (name === "c") {
        column = attributes.r ? (cornerOf(attributes.r)?.column ?? column + 1) : column + 1;
        // A picture that lies in a cell, not over it, is an error value with a note of its own.
        [type, look, picture] = [attributes.t ?? "n", looks[Number(attributes.s)], attributes.t === "e" && attributes.vm !== undefined];
        kept = "";
        inCell.begin();
      } else if (name === "v") reading = true;
      else if (name === "mergeCell") merged.push(...[areaOf(attributes.ref ?? "")].filter((each) => each !== undefined));
      else inCell.open(name, attributes.val);
    },
    text(words) {
      if (reading) kept += words;
      else inCell.text(words);
    },
    close(name) {
      if (name === "v") reading = false;
      else if (name === "c") put(cells, row, column, cellNow());
      else inCell.close(name);
    },
  });
  for (const pinned of pictures) pin(cells, pinned.row, pinned.column);
  return rowsOf(cells, merged);
}

function put(cells: SheetCells, row: number, column: number, cell: SourceCell): void {
  if (cell.text === "" && !cell.has) return;
  const own = cells.get(row) ?? new Map<number, SourceCell>();
  cells.set(row, own.set(Math.min(column, mostColumns), cell));
}

function pin(cells: SheetCells, row: number, column: number): void {
  const cell = cells.get(row)?.get(column) ?? { text: "" };
  put(cells, row, column, { ...cell, has: [...new Set([...(cell.has ?? []), "picture" as const])] });
}
