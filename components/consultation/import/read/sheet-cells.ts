import { mostColumns } from "@/lib/domain/consultation/remark-grid";
import type { SourceCell, SourceRow } from "@/lib/domain/consultation/remark-source";

/** Cells of a sheet by row and column, from 0; and what is merged, each by its corners. */
export type SheetCells = Map<number, Map<number, SourceCell>>;
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** "B3" as row and column from 0; nothing for what is none. */
export function cornerOf(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name) ?? [];
  if (letters === "") return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** "B3:C4" as its corners; a single cell is none. */
export function areaOf(reference: string): Area | undefined {
  const [from, to] = reference.split(":").map(cornerOf);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : undefined;
}

// A row of an honest sheet is under fewer merges than it has columns; more would only cost time.
const mostMerges = 200;

/**
 * The rows that hold anything, in order, each cell in its place; what a merged cell covers is not there. A cell right of all that is read
 * has to stand at `mostColumns`, so that the table is known to be too wide.
 */
export function rowsOf(cells: SheetCells, merged: readonly Area[]): readonly SourceRow[] {
  const starting = new Map<number, Area[]>();
  for (const area of merged) starting.set(area.top, [...(starting.get(area.top) ?? []), area].slice(0, mostMerges));
  let reaching: readonly Area[] = [];
  return [...cells.keys()].sort(upwards).map((row) => {
    const from = starting.get(row) ?? [];
    reaching = [...reaching.filter(({ bottom }) => bottom >= row), ...from].slice(0, mostMerges);
    const own = cells.get(row) ?? new Map<number, SourceCell>();
    const last = Math.max(...own.keys(), ...from.map(({ left }) => Math.min(left, mostColumns)), -1);
    const columns = Array.from({ length: last + 1 }, (_, column) => column).filter((column) => !isCovered(row, column, reaching));
    return {
      line: row + 1,
      cells: columns.map((column) =>
        spanned(
          own.get(column),
          from.find(({ left }) => left === column),
        ),
      ),
    };
  });
}

const upwards = (one: number, other: number) => one - other;

function isCovered(row: number, column: number, areas: readonly Area[]): boolean {
  return areas.some(({ top, left, right }) => column >= left && column <= right && (row > top || column > left));
}

function spanned(cell: SourceCell | undefined, area: Area | undefined): SourceCell {
  const span = area ? { colSpan: area.right - area.left + 1, rowSpan: area.bottom - area.top + 1 } : {};
  return { ...(cell ?? { text: "" }), ...span };
}
