import type { FormPlaces } from "@/lib/domain/consultation/form-places";
import type { EnteredRemark } from "@/lib/domain/consultation/opinions";
import { agreesOnly } from "@/lib/domain/consultation/remark-agreement";
import type { Columns } from "@/lib/domain/consultation/remark-columns";
import { longestRemark, mostBytes } from "@/lib/domain/consultation/remark-limits";
import type { UnderstoodRow } from "@/lib/domain/consultation/remark-row";
import { type Source, type Trouble, weightOf } from "@/lib/domain/consultation/remark-source";
import { cleaned } from "@/lib/domain/consultation/remark-words";
import { tableOfRemarks, type Understood, understand } from "@/lib/domain/consultation/understand";
import { enteredPlace } from "../place-value";

/** A remark as it is handed on, to be saved with the others at once: one of the `remarks` of an opinion. */
export type ImportedRemark = EnteredRemark;

/**
 * How far the table is: `unfinished` rows are chosen and cannot be saved as they are; `agreeing` ones only agree; `tooMuch` where the rows
 * are together more than can be saved at once.
 */
export type ImportStanding = {
  readonly taken: number;
  readonly unfinished: number;
  readonly agreeing: number;
  readonly tooMuch: boolean;
};

/** A row as it stands in the preview. `placed` once a person has chosen its place. */
export type DraftRow = UnderstoodRow & { readonly take: boolean; readonly placed: boolean };

export type ImportState = {
  readonly source: Source;
  readonly table: number | undefined;
  readonly understood: Understood | undefined;
  readonly rows: readonly DraftRow[];
  /** The one body whose remarks are taken, of a table of several. */
  readonly body: string | undefined;
};

export type ImportChange =
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "table"; readonly table: number }
  | { readonly kind: "columns"; readonly columns: Columns }
  | { readonly kind: "row"; readonly line: number; readonly change: Partial<Pick<DraftRow, "take" | "place" | "body">> }
  | { readonly kind: "body"; readonly who: string | undefined }
  | { readonly kind: "kept"; readonly state: ImportState };

export const nothingRead: ImportState = {
  source: { tables: [], troubles: [] },
  table: undefined,
  understood: undefined,
  rows: [],
  body: undefined,
};

/**
 * What a paste, a file or a change makes of the preview. A new table, and columns understood anew, begin it anew; what could not be read at
 * all takes nothing away.
 */
export function changed(state: ImportState, change: ImportChange, form: FormPlaces): ImportState {
  switch (change.kind) {
    case "kept":
      return change.state;
    case "source":
      if (change.source.tables.length === 0) return { ...state, source: { ...state.source, troubles: change.source.troubles } };
      return begun(change.source, tableOfRemarks(change.source.tables), form);
    case "table":
      return begun(state.source, change.table, form);
    case "columns":
      return begun(state.source, state.table, form, change.columns);
    case "body":
      return { ...state, body: change.who, rows: state.rows.map((row) => ({ ...row, take: mayTake(row) && isOf(row, change.who) })) };
    case "row":
      return { ...state, rows: state.rows.map((row) => (row.line === change.line ? edited(row, change.change) : row)) };
  }
}

/** How many rows a person has mended, chosen or left out by themselves: what a change that begins the preview anew would throw away. */
export function mendedRows({ understood, rows, body }: ImportState): number {
  const read = new Map([...(understood?.rows ?? []), ...(understood?.unread ?? [])].map((row) => [row.line, row]));
  return rows.filter((row) => {
    const first = read.get(row.line);
    return row.placed || !first || row.body !== first.body || row.take !== (mayTake(first) && isOf(row, body));
  }).length;
}

/** Does the change begin the preview anew? */
export function beginsAnew(change: ImportChange): boolean {
  return change.kind === "table" || change.kind === "columns" || (change.kind === "source" && change.source.tables.length > 0);
}

function begun(source: Source, table: number | undefined, form: FormPlaces, columns?: Columns): ImportState {
  const chosen = table === undefined ? undefined : source.tables[table];
  const understood = chosen ? understand(chosen, form, columns) : undefined;
  const read = [...(understood?.rows ?? []), ...(understood?.unread ?? [])].sort((one, other) => one.line - other.line);
  return { source, table, understood, rows: read.map((row) => ({ ...row, take: mayTake(row), placed: false })), body: undefined };
}

function isOf({ who }: DraftRow, body: string | undefined): boolean {
  return body === undefined || who === body;
}

/** What only agrees is no remark to be answered, so a person has to take it; what is not a whole remark cannot be taken yet. */
function mayTake(row: Pick<UnderstoodRow, "body" | "agrees">): boolean {
  return isWhole(row) && !row.agrees;
}

/** Is it a remark that can be saved as it is? */
export function isWhole({ body }: Pick<UnderstoodRow, "body">): boolean {
  const words = cleaned(body);
  return words !== "" && words.length <= longestRemark;
}

/** A row that is mended is taken, as whoever mends it means it to be. */
function edited(row: DraftRow, change: Partial<DraftRow>): DraftRow {
  const next = { ...row, ...change, placed: row.placed || change.place !== undefined };
  if (change.body === undefined) return next;
  return { ...next, agrees: agreesOnly(change.body), take: row.take || (!isWhole(row) && isWhole(next)) };
}

/** The remarks that were taken and are whole, in the order of the table. */
export function importedOf({ rows }: ImportState): readonly ImportedRemark[] {
  return rows
    .filter((row) => row.take && isWhole(row))
    .map(({ place, body }) => ({
      ...enteredPlace(place),
      body: cleaned(body),
    }));
}

export function standingOf(state: ImportState): ImportStanding {
  const { rows } = state;
  return {
    tooMuch: weighed(state) > mostBytes,
    taken: rows.filter((row) => row.take && isWhole(row)).length,
    unfinished: rows.filter((row) => row.take && !isWhole(row)).length,
    agreeing: rows.filter((row) => row.agrees && !row.take).length,
  };
}

function weighed(state: ImportState): number {
  return new TextEncoder().encode(JSON.stringify(importedOf(state))).length;
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1_000);
}

/** The troubles that are still true: a row that was mended, or whose place a person has chosen, has them no more. */
export function troublesOf(state: ImportState): readonly Trouble[] {
  const { source, table, understood, rows, body } = state;
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const unchosen: readonly Trouble[] =
    table === undefined && source.tables.length > 1 ? [{ code: "several-tables", count: source.tables.length }] : [];
  const still = (trouble: Trouble) => {
    if (trouble.code === "several-bodies") return body === undefined;
    const row = trouble.line === undefined ? undefined : byLine.get(trouble.line);
    if (!row) return true;
    if (row.placed && /^place-(?!words)/.test(trouble.code)) return false;
    return weightOf(trouble) !== "left-out" || !isWhole(row);
  };
  const weight = weighed(state);
  const heavy: readonly Trouble[] =
    weight > mostBytes ? [{ code: "too-much-text", count: kilobytes(weight), limit: kilobytes(mostBytes) }] : [];
  return [...source.troubles, ...unchosen, ...heavy, ...(understood?.troubles ?? []).filter(still)];
}
