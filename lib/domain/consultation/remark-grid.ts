import type { SourceCell, SourceRow, SourceTable } from "./remark-source";
import { cleaned } from "./remark-words";

/** More columns than any table of remarks has: what is wider is another kind of table. */
export const mostColumns = 40;

/** A cell as it stands in one row and column, its words cleaned. `firstLine` and `firstColumn` say where a merged one begins. */
export type GridCell = {
  readonly text: string;
  readonly firstLine: number;
  readonly firstColumn: number;
  readonly columns: number;
  readonly merged: boolean;
  readonly has: NonNullable<SourceCell["has"]>;
};

/** A row with a cell, or none, for every column of the table. */
export type GridRow = { readonly line: number; readonly cells: readonly (GridCell | undefined)[] };

export type Grid = { readonly width: number; readonly rows: readonly GridRow[]; readonly tooWide: boolean };

type Hanging = { readonly cell: GridCell; until: number };

/**
 * Puts merged cells into every row and column they cover. Rows that are wholly empty go; a span that reaches past the table ends with
 * it, so that no number in a file can make it larger than what stands in it. Columns past `mostColumns` are not read, only told of.
 */
export function gridOf(table: SourceTable): Grid {
  const hanging: (Hanging | undefined)[] = [];
  let [width, tooWide] = [0, false];
  const rows = table.rows.flatMap((row): GridRow[] => {
    const cells = rowOf(row, hanging);
    const used = lastUsed(cells);
    if (used > mostColumns) tooWide = true;
    width = Math.max(width, Math.min(used, mostColumns));
    return used === 0 ? [] : [{ line: row.line, cells: cells.slice(0, mostColumns) }];
  });
  return { width, rows, tooWide };
}

function rowOf(row: SourceRow, hanging: (Hanging | undefined)[]): (GridCell | undefined)[] {
  const cells: (GridCell | undefined)[] = [];
  const fill = () => {
    for (let above = hanging[cells.length]; above && row.line <= above.until; above = hanging[cells.length]) cells.push(above.cell);
  };
  for (const source of row.cells) {
    fill();
    if (cells.length > mostColumns) break;
    const cell = cellOf(source, row.line, cells.length);
    const until = row.line + span(source.rowSpan) - 1;
    for (let step = 0; step < cell.columns; step++) {
      hanging[cells.length] = until > row.line ? { cell, until } : undefined;
      cells.push(cell);
    }
  }
  fill();
  return cells;
}

function cellOf(source: SourceCell, line: number, column: number): GridCell {
  // One more than may be read is enough to know that it is too many.
  const columns = Math.min(span(source.colSpan), mostColumns + 1 - column);
  return {
    text: cleaned(source.text),
    firstLine: line,
    firstColumn: column,
    columns,
    merged: columns > 1 || span(source.rowSpan) > 1,
    has: source.has ?? [],
  };
}

function span(many: number | undefined): number {
  return many !== undefined && Number.isInteger(many) && many > 1 ? many : 1;
}

function lastUsed(cells: readonly (GridCell | undefined)[]): number {
  return cells.findLastIndex((cell) => cell !== undefined && (cell.text !== "" || cell.has.length > 0)) + 1;
}
