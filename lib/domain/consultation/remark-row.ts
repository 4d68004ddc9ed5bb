import type { ColumnMeaning } from "./column-titles";
import { type RemarkPlace, whole } from "./form-places";
import { agreesOnly } from "./remark-agreement";
import type { FoundColumns } from "./remark-columns";
import type { GridCell, GridRow } from "./remark-grid";
import type { ReadPlace } from "./remark-places";
import type { Trouble, TroubleCode } from "./remark-source";
import { lossesOf, mergesOf } from "./row-notes";

/** A remark is answered as one thing: what is longer has to be parted by a person, never cut. In characters. */
export const longestRemark = 5_000;

/** A row as it was understood. `who` is the body its own column names; `agrees` that it says nothing but "thống nhất". */
export type UnderstoodRow = {
  readonly line: number;
  readonly place: RemarkPlace;
  /** The places meant, where the words name several. */
  readonly among: readonly RemarkPlace[];
  readonly quote: string;
  readonly body: string;
  readonly who: string;
  readonly agrees: boolean;
};

/** What became of a row: a remark, one that a person has to mend, a heading of a group, or nothing worth a word. */
export type ReadRow = {
  readonly kind: "remark" | "unread" | "heading" | "none";
  readonly row: UnderstoodRow;
  readonly troubles: readonly Trouble[];
};

export type RowReader = { readonly columns: FoundColumns; readonly placeOf: (text: string) => ReadPlace };

/** Reads one row below the heading. `group` is the place that the last heading of a group named, for rows that name none. */
export function readRow(row: GridRow, { columns, placeOf }: RowReader, group: RemarkPlace | undefined): ReadRow {
  const cellsOf = (meaning: ColumnMeaning) =>
    row.cells.filter((cell, column) => cell && columns.meanings[column] === meaning) as GridCell[];
  const textOf = (meaning: ColumnMeaning) =>
    [...new Set(cellsOf(meaning))]
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join("\n");
  const nothing = { kind: "none", row: { ...bare, line: row.line }, troubles: [] } as const;
  if (isRepeated(row, columns)) return nothing;
  const heading = headingOf(row, columns);
  if (heading !== undefined) return { kind: "heading", row: { ...bare, line: row.line, body: heading }, troubles: [] };
  if (!saysMore(row, columns)) return nothing;

  const place = placeIn([...new Set(cellsOf("place"))], placeOf, group);
  const body = withWords(place, textOf("remark"));
  const understood = {
    line: row.line,
    ...{ place: place.place, among: place.among },
    quote: textOf("quote"),
    body,
    who: textOf("body"),
    agrees: agreesOnly(textOf("remark")),
  };
  const about = (code: TroubleCode, more: Omit<Trouble, "code" | "line"> = {}): Trouble => ({ code, line: row.line, ...more });
  const notes = [
    ...(columns.meanings.includes("place") ? place.notes : []).map((code) => about(code, { detail: place.said })),
    ...lossesOf(row, columns),
    ...mergesOf(row, columns),
  ];
  if (textOf("remark") === "")
    return {
      kind: "unread",
      row: understood,
      troubles: [about("remark-empty", { detail: place.said || understood.who }), ...lossesOf(row, columns)],
    };
  const long = [...body].length;
  if (long > longestRemark)
    return { kind: "unread", row: understood, troubles: [about("remark-too-long", { count: long, limit: longestRemark }), ...notes] };
  return { kind: "remark", row: understood, troubles: notes };
}

const bare: UnderstoodRow = { line: 0, place: whole, among: [], quote: "", body: "", who: "", agrees: false };

/** The heading once more, as on every page of a long table, or the row that numbers the columns: (1), (2), (3). */
function isRepeated({ cells }: GridRow, { titles }: FoundColumns): boolean {
  const texts = cells.map((cell) => cell?.text ?? "");
  const same = titles.some((title) => title !== "") && titles.every((title, column) => title === (texts[column] ?? ""));
  const said = texts.filter((text) => text !== "");
  const counted = said.length > 1 && said.every((text, index) => text.replace(/[()[\]]/g, "") === String(index + 1));
  return same || counted;
}

/** A cell that covers the remark and what stands before it names a group of rows. */
function headingOf({ cells }: GridRow, { meanings }: FoundColumns): string | undefined {
  const cell = cells[meanings.indexOf("remark")];
  if (!cell || cell.columns < 2 || cell.text === "") return undefined;
  const covered = meanings.filter((each, column) => each !== "remark" && each !== "ignored" && each !== "answer" && cells[column] === cell);
  return covered.length > 0 ? cell.text : undefined;
}

/** A row all of whose words come from merged cells above it, or from the columns that are not taken, says nothing of its own. */
function saysMore({ line, cells }: GridRow, { meanings }: FoundColumns): boolean {
  const taken: readonly (ColumnMeaning | undefined)[] = ["remark", "place", "quote", "body"];
  return cells.some(
    (cell, column) => cell && taken.includes(meanings[column]) && cell.firstLine === line && (cell.text !== "" || cell.has.length > 0),
  );
}

type PlaceOfRow = Pick<ReadPlace, "place" | "among"> & {
  readonly said: string;
  readonly kept: boolean;
  readonly notes: readonly TroubleCode[];
};

/** Of several columns of places the last that says one that is known counts: "Mục" before "Câu". */
function placeIn(cells: readonly GridCell[], placeOf: (text: string) => ReadPlace, group: RemarkPlace | undefined): PlaceOfRow {
  const texts = cells.map(({ text }) => text).filter((text) => text !== "");
  const said = texts.join(" · ");
  if (said === "") return { place: group ?? whole, among: [], said, kept: false, notes: [group ? "place-from-heading" : "place-empty"] };
  const reads = texts.map(placeOf);
  const read = reads.findLast(({ known }) => known === "known") ?? reads.findLast(({ known }) => known === "ambiguous") ?? reads[0];
  if (!read || read.known === "unknown") return { place: group ?? whole, among: [], said, kept: true, notes: ["place-unknown"] };
  const { place, among, more } = read;
  if (read.known === "ambiguous") return { place, among, said, kept: true, notes: ["place-ambiguous"] };
  return { place, among, said, kept: more, notes: more ? ["place-words-kept"] : [] };
}

/** What the place's words say beyond the place goes before the remark, where it is seen: "Trang 3, dòng 5: …". */
function withWords({ kept, said }: PlaceOfRow, body: string): string {
  return kept && body !== "" ? `${said.replace(/\n/g, " ").replace(/[\s:]+$/, "")}: ${body}` : body;
}
