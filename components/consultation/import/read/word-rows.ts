import type { SourceRow } from "@/lib/domain/consultation/remark-source";
import { closedCell, type OpenCell, openCell } from "./cell-words";

type WordCell = { readonly cell: OpenCell; continues: boolean; restarts: boolean };

/** Puts rows of a Word table together: there a merged cell stands in every row it covers, and says so. */
export class WordRows {
  private readonly rows: OpenCell[][] = [];
  private readonly above = new Map<number, OpenCell>();
  private row: OpenCell[] = [];
  private column = 0;
  private deleted = false;
  private now: WordCell | undefined;

  openRow(): void {
    this.row = [];
    this.column = 0;
    this.deleted = false;
  }

  /** Columns that a row leaves out at its beginning. */
  skip(columns: number): void {
    if (columns > 0) this.row.push({ ...openCell(), colSpan: columns });
    this.column += columns;
  }

  /** A row taken out under "track changes". */
  takeOut(): void {
    this.deleted = true;
  }

  openCell(): OpenCell {
    this.now = { cell: openCell(), continues: false, restarts: false };
    return this.now.cell;
  }

  mergeDown(restarts: boolean): void {
    if (this.now) Object.assign(this.now, { restarts, continues: !restarts });
  }

  closeCell(): void {
    if (!this.now || this.deleted) return;
    const { cell, continues, restarts } = this.now;
    const above = continues ? this.above.get(this.column) : undefined;
    if (above) {
      above.rowSpan += 1;
      above.words.push(...cell.words);
    } else this.row.push(cell);
    if (restarts) this.above.set(this.column, cell);
    else if (!above) this.above.delete(this.column);
    this.column += cell.colSpan;
    this.now = undefined;
  }

  closeRow(): void {
    if (!this.deleted) this.rows.push(this.row);
  }

  all(): readonly SourceRow[] {
    return this.rows.map((cells, index) => ({ line: index + 1, cells: cells.map(closedCell) }));
  }
}
