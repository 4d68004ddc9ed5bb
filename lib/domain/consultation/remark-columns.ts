import { type ColumnMeaning, headsLoneColumn, isContent, meaningOf } from "./column-titles";
import type { Grid, GridCell, GridRow } from "./remark-grid";
import { compared } from "./remark-words";

/** What each column holds, and how many rows at the top hold no remarks. */
export type Columns = { readonly meanings: readonly ColumnMeaning[]; readonly headRows: number };

/**
 * Columns as they were found, with the words that head them, and how many of `headRows` stand above the heading. `certain` is false where
 * a person has to say what the columns hold.
 */
export type FoundColumns = Columns & { readonly certain: boolean; readonly titles: readonly string[]; readonly above: number };

/** The heading stands near the top: above it are only the table's name, the office's and the like. */
const searched = 15;

/**
 * Finds the row that heads the columns by its words: the first of those with most different known headings, two at least, or one over
 * a lone column. A heading in two rows is read from below: "Nội dung góp ý" over "Trang" and "Ý kiến" is a place and a remark. Without
 * a heading the columns are taken by what is in them, if that is safe: one column is left that holds neither numbers nor places.
 */
export function findColumns(grid: Grid): FoundColumns {
  const known = grid.rows.slice(0, searched).map((row) => (grid.width > 1 ? knownIn(row) : loneKnown(row)));
  const most = Math.max(0, ...known);
  if (most < Math.min(2, grid.width)) return guessed(grid);
  const first = known.indexOf(most);
  const head = headFrom(grid, first);
  const titles = columnsOf(grid).map((column) => titlesOf(head, column));
  const meanings = titles.map((each) => each.map(meaningOf).findLast((one) => one !== undefined && one !== "ignored") ?? "ignored");
  const last = titles.map((each) => each.at(-1) ?? "");
  return { titles: last, meanings: withContent(meanings, last), headRows: first + head.length, above: first, certain: true };
}

/** A merged heading counts once, and so do two of one meaning. */
function knownIn({ cells }: GridRow): number {
  const meanings = [...new Set(cells)].map((cell) => (cell ? meaningOf(cell.text) : undefined));
  return new Set(meanings.filter((each) => each !== undefined && each !== "ignored")).size;
}

function loneKnown({ cells }: GridRow): number {
  return headsLoneColumn(cells[0]?.text ?? "") ? 1 : 0;
}

/** The heading and, where something in it is merged downward or stands over several columns that are named below it, the next row. */
function headFrom({ rows }: Grid, first: number): readonly GridRow[] {
  const [head, below] = [rows[first], rows[first + 1]];
  if (!head) return [];
  if (!below) return [head];
  const own = below.cells.filter((cell) => cell && cell.firstLine === below.line && cell.text !== "");
  const over = head.cells.some((cell) => cell && cell.columns > 1);
  const joined = below.cells.some((cell) => cell && cell.firstLine === head.line);
  const names = own.length > 0 && own.every((cell) => cell && meaningOf(cell.text) !== undefined);
  return (over || joined) && (names || (joined && own.length === 0)) ? [head, below] : [head];
}

function titlesOf(head: readonly GridRow[], column: number): readonly string[] {
  return head.flatMap(({ cells }) => cells[column]?.text ?? []).filter((text) => text !== "");
}

const columnsOf = (grid: Grid) => Array.from({ length: grid.width }, (_, column) => column);

function withContent(meanings: readonly ColumnMeaning[], titles: readonly string[]): readonly ColumnMeaning[] {
  if (meanings.includes("remark")) return meanings;
  const content = titles.findIndex(isContent);
  return meanings.map((each, column) => (column === content ? "remark" : each));
}

function guessed(grid: Grid): FoundColumns {
  const looks = columnsOf(grid).map((column) => lookOf(grid.rows.flatMap(({ cells }) => cells[column] ?? [])));
  const certain = looks.filter((each) => each === "remark").length === 1;
  const meanings = looks.map((each) => (each === "remark" && !certain ? "ignored" : each));
  return { titles: looks.map(() => ""), meanings, headRows: 0, above: 0, certain };
}

const placeLike =
  /^(?:(?:muc|phan|cau|cau hoi|phu luc|section|question|part|annex) ?)?(?:[a-z]\.)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]+)$|^(?:toan bo|chung|gop y chung|general)$/;

function lookOf(cells: readonly GridCell[]): ColumnMeaning {
  const texts = cells.map(({ text }) => compared(text)).filter((text) => text !== "");
  if (texts.length === 0) return "ignored";
  if (texts.every((text, index) => text === String(index + 1))) return "ordinal";
  return texts.every((text) => placeLike.test(text)) ? "place" : "remark";
}
