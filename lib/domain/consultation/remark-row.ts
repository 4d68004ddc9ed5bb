import type { ColumnMeaning } from "./column-titles";
import { type RemarkPlace, whole } from "./form-places";
import { agreesOnly } from "./remark-agreement";
import type { FoundColumns } from "./remark-columns";
import type { GridRow } from "./remark-grid";
import { longestRemark } from "./remark-limits";
import type { ReadPlace } from "./remark-places";
import type { Trouble, TroubleCode } from "./remark-source";
import { compared } from "./remark-words";
import { lossesOf, mergesOf } from "./row-notes";

/** A row as it was understood. `who` is the body its own column names; `agrees` that it says nothing but "thống nhất". */
export type UnderstoodRow = {
  readonly line: number;
  readonly place: RemarkPlace;
  /** The places meant, where the words name several. */
  readonly among: readonly RemarkPlace[];
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
  const outside = { line: row.line, place: whole, among: [], body: "", who: "", agrees: false };
  if (isRepeated(row, columns) || (!saysMore(row, columns) && headingOf(row, columns) === undefined))
    return { kind: "none", row: outside, troubles: [] };
  const heading = headingOf(row, columns);
  if (heading !== undefined) return { kind: "heading", row: { ...outside, body: heading }, troubles: [] };

  const [remark = "", who = ""] = (["remark", "body"] as const).map((meaning) => textsOf(row, columns, meaning).join("\n"));
  const place = placeIn(textsOf(row, columns, "place"), placeOf, group);
  const body = withWords(place, textsOf(row, columns, "quote"), remark);
  const understood = { line: row.line, place: place.place, among: place.among, body, who, agrees: agreesOnly(remark) };
  const { line } = row;
  if (remark === "") {
    const empty: Trouble = { code: "remark-empty", line, detail: place.said || who };
    return { kind: "unread", row: understood, troubles: [empty, ...lossesOf(row, columns)] };
  }
  const placed = columns.meanings.includes("place") ? place.notes.map((code) => ({ code, line, detail: place.said })) : [];
  const notes = [...placed, ...lossesOf(row, columns), ...mergesOf(row, columns)];
  if (body.length <= longestRemark) return { kind: "remark", row: understood, troubles: notes };
  const long: Trouble = { code: "remark-too-long", line, count: body.length, limit: longestRemark };
  return { kind: "unread", row: understood, troubles: [long, ...notes] };
}

/** The words of a row's cells of one meaning, a merged cell once. "12" under "Trang" is page 12, and no question. */
function textsOf({ cells }: GridRow, { meanings, titles }: FoundColumns, meaning: ColumnMeaning): readonly string[] {
  const own = new Map(
    cells.flatMap((cell, column) => (cell && meanings[column] === meaning ? [[cell, titles[column] ?? ""] as const] : [])),
  );
  return [...own].flatMap(([{ text }, title]) => {
    if (text === "") return [];
    return /^(trang|dong|page|line)\b/.test(compared(title)) && /^\d/.test(text) ? [`${title} ${text}`] : [text];
  });
}

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
function placeIn(texts: readonly string[], placeOf: (text: string) => ReadPlace, group: RemarkPlace | undefined): PlaceOfRow {
  const said = texts.join(" · ").replace(/\n/g, " ");
  if (said === "") return { place: group ?? whole, among: [], said, kept: false, notes: [group ? "place-from-heading" : "place-empty"] };
  const reads = texts.map(placeOf);
  const read = reads.findLast(({ known }) => known === "known") ?? reads.findLast(({ known }) => known === "ambiguous");
  if (!read) return { place: group ?? whole, among: [], said, kept: true, notes: ["place-unknown"] };
  const { place, among } = read;
  if (read.known === "ambiguous") return { place, among, said, kept: true, notes: ["place-ambiguous"] };
  const more = read.more || reads.some(({ known }) => known === "unknown");
  return { place, among, said, kept: more, notes: more ? ["place-words-kept"] : [] };
}

/** What the row says beside the place and the remark goes before the remark, where it is seen: "Trang 3, dòng 5: “hội trợ”: …". */
function withWords({ kept, said }: PlaceOfRow, quotes: readonly string[], remark: string): string {
  if (remark === "") return "";
  const quote = quotes.join(" ").replace(/^[“"«\s]+|[”"»\s]+$/g, "");
  return [...(kept ? [said.replace(/[\s:]+$/, "")] : []), ...(quote === "" ? [] : [`“${quote}”`]), remark].join(": ");
}
