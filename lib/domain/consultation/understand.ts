import type { ColumnMeaning } from "./column-titles";
import { type FormPlaces, keyOf, type RemarkPlace } from "./form-places";
import { type Columns, type FoundColumns, findColumns } from "./remark-columns";
import { type Grid, gridOf, mostColumns } from "./remark-grid";
import { mostRows } from "./remark-limits";
import { placeReader } from "./remark-places";
import { type ReadRow, readRow, type UnderstoodRow } from "./remark-row";
import type { SourceTable, Trouble } from "./remark-source";
import { isInOldLetters } from "./remark-words";

/** `rows` may be taken as they are; `unread` have to be mended by a person first, and stand with all that was read of them. */
export type Understood = {
  readonly columns: FoundColumns;
  readonly rows: readonly UnderstoodRow[];
  readonly unread: readonly UnderstoodRow[];
  readonly troubles: readonly Trouble[];
};

/**
 * Understands a table of remarks, row by row, in the source's order. `chosen` says what the columns hold where a person has said it; else
 * they are found by their headings. Refuses the whole table, with one trouble and no rows, where it is too large or too wide, has no rows,
 * or where it is not known which column holds the remarks. All other troubles are of single rows, or leave nothing out (see `weightOf`).
 */
export function understand(table: SourceTable, form: FormPlaces, chosen?: Columns): Understood {
  const grid = gridOf(table);
  const found = findColumns(grid);
  const columns = chosen ? { ...found, ...chosen, above: Math.min(found.above, chosen.headRows), certain: true } : found;
  const refused = refusalOf(grid, columns);
  const old: readonly Trouble[] = isInOldLetters(wordsOf(grid)) ? [{ code: "old-letters" }] : [];
  if (refused) return { columns, rows: [], unread: [], troubles: [refused, ...old] };
  const read = readRows(grid, columns, form);
  const of = (kind: ReadRow["kind"]) => read.filter((each) => each.kind === kind).map(({ row }) => row);
  const rows = of("remark");
  const troubles = [...old, ...ofTable(grid, columns, rows), ...read.flatMap((each) => each.troubles), ...repeated(rows)];
  return { columns, rows, unread: of("unread"), troubles };
}

/** Which of several tables holds remarks: the only one there is, or the only one with a heading for them; else a person has to say. */
export function tableOfRemarks(tables: readonly SourceTable[]): number | undefined {
  if (tables.length === 1) return 0;
  const headed = tables.flatMap((table, index) => {
    const { meanings, headRows } = findColumns(gridOf({ rows: table.rows.slice(0, 60) }));
    return headRows > 0 && meanings.includes("remark") ? [index] : [];
  });
  return headed.length === 1 ? headed[0] : undefined;
}

function refusalOf({ rows, tooWide }: Grid, { meanings, headRows, certain }: FoundColumns): Trouble | undefined {
  const below = rows.length - headRows;
  const remarks = meanings.filter((each) => each === "remark").length;
  if (tooWide) return { code: "too-many-columns", limit: mostColumns };
  if (below > mostRows) return { code: "too-many-rows", count: below, limit: mostRows };
  if (rows.length === 0) return { code: "no-rows" };
  if (!certain) return { code: "columns-unknown" };
  if (remarks === 0) return { code: "no-remark-column" };
  if (remarks > 1) return { code: "several-remark-columns", count: remarks };
  return below <= 0 ? { code: "no-rows" } : undefined;
}

/** Enough of the table's words to tell how they were typed. */
function wordsOf({ rows }: Grid): string {
  return rows
    .slice(0, 200)
    .flatMap(({ cells }) => cells.map((cell) => cell?.text.slice(0, 200) ?? ""))
    .join("");
}

/** A heading of a group that names a place gives it to the rows below it that name none; any other heading takes it away. */
function readRows(grid: Grid, columns: FoundColumns, form: FormPlaces): readonly ReadRow[] {
  const placeOf = placeReader(form);
  let group: RemarkPlace | undefined;
  return grid.rows.slice(columns.headRows).map((row) => {
    const read = readRow(row, { columns, placeOf }, group);
    if (read.kind !== "heading") return read;
    const named = placeOf(read.row.body.replace(/^\s*(?:[IVX]+|\d{1,2}|[A-Z])[.)]\s+/, ""));
    group = named.known === "known" ? named.place : undefined;
    return { ...read, troubles: [{ code: "heading-row" as const, line: row.line, detail: read.row.body }] };
  });
}

/** What is said of the table as a whole. */
function ofTable({ rows, width }: Grid, columns: FoundColumns, understood: readonly UnderstoodRow[]): readonly Trouble[] {
  const { meanings, titles, headRows, above } = columns;
  const hasWords = (column: number) => rows.slice(headRows).some(({ cells }) => cells[column]?.columns === 1 && cells[column].text !== "");
  const filled = Array.from({ length: width }, (_, column) => column).filter(hasWords);
  const named = (meaning: ColumnMeaning) =>
    filled.filter((column) => (meanings[column] ?? "ignored") === meaning).map((column) => titles[column] || String(column + 1));
  const [answers, ignored] = [named("answer"), named("ignored")];
  const bodies = [...new Set(understood.map(({ who }) => who).filter((who) => who !== ""))];
  const said: readonly (Trouble | false)[] = [
    above > 0 && { code: "above-header", count: above, detail: rows[0]?.cells.find((cell) => cell?.text)?.text },
    answers.length > 0 && { code: "answers-ignored", detail: answers.join("; ") },
    ignored.length > 0 && { code: "columns-ignored", detail: ignored.join("; "), count: ignored.length },
    !meanings.includes("place") && { code: "no-place-column" },
    named("quote").length > 0 && { code: "quotes-kept", detail: named("quote").join("; ") },
    bodies.length > 1 && { code: "several-bodies", detail: bodies.slice(0, 5).join("; "), count: bodies.length },
  ];
  return said.filter((each) => each !== false);
}

/** Rows that say the same of the same place as one before them, which `count` gives by its line. */
function repeated(rows: readonly UnderstoodRow[]): readonly Trouble[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, place, body }): readonly Trouble[] => {
    const key = `${keyOf(place)} ${body.toLowerCase().replace(/\s+/g, " ")}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    return before === undefined ? [] : [{ code: "duplicate", line, count: before }];
  });
}
