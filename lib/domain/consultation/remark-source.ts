/** What a cell holds besides words; words are all that is taken. */
export const besides = ["picture", "table", "footnote", "struck"] as const;
export type Beside = (typeof besides)[number];

/**
 * A cell as any source gives it. A merged cell stands once, where it begins, with how many columns and rows it covers, as in HTML;
 * what it covers is not there. A line break in it is "\n".
 */
export type SourceCell = {
  readonly text: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly has?: readonly Beside[];
};

/** `line` as a person counts it: the row of the sheet, or of the table with its heading as 1. */
export type SourceRow = { readonly line: number; readonly cells: readonly SourceCell[] };

/** A table of a document or a sheet of a workbook; only a sheet has a name. */
export type SourceTable = { readonly name?: string; readonly rows: readonly SourceRow[] };

/** What a paste or a file gave: its tables, and what was found wrong with it as a whole. */
export type Source = { readonly tables: readonly SourceTable[]; readonly troubles: readonly Trouble[] };

/** What leaves a file, a table or a row out. */
export const leavingOut = [
  // Of a file or a paste as a whole.
  "not-a-table",
  "picture-only",
  "old-format",
  "other-format",
  "macro",
  "protected",
  "broken-file",
  "file-too-large",
  "inflates",
  "encoding",
  // Of the table.
  "several-tables",
  "too-many-rows",
  "too-many-columns",
  "no-remark-column",
  "several-remark-columns",
  "columns-unknown",
  "no-rows",
  // Of one row.
  "remark-empty",
  "remark-too-long",
  // Of all rows together.
  "too-much-text",
] as const;

/** What leaves nothing out and should be looked at before the rows are saved. */
export const doubts = [
  "several-bodies",
  "old-letters",
  "no-place-column",
  "place-unknown",
  "place-ambiguous",
  "picture",
  "nested-table",
  "footnote",
  "struck",
  "duplicate",
] as const;

/** How the table was read, for whoever wonders. */
export const notes = [
  "above-header",
  "answers-ignored",
  "columns-ignored",
  "heading-row",
  "merged-rows",
  "merged-columns",
  "place-empty",
  "place-from-heading",
  "place-words-kept",
  "quotes-kept",
] as const;

export type TroubleCode = (typeof leavingOut)[number] | (typeof doubts)[number] | (typeof notes)[number];

/**
 * One thing that was not understood, or not taken, or is worth a look. `line` as in `SourceRow`, `column` by the words of its
 * heading or its number; `detail` are words of the source, `count` how many there were and `limit` how many there may be.
 */
export type Trouble = {
  readonly code: TroubleCode;
  readonly line?: number;
  readonly column?: string;
  readonly detail?: string;
  readonly count?: number;
  readonly limit?: number;
};

/** How much a trouble matters: it has left out a row, a table or a file; it should be looked at; it only says how something was read. */
export function weightOf({ code }: Pick<Trouble, "code">): "left-out" | "doubt" | "note" {
  if (isIn(leavingOut, code)) return "left-out";
  return isIn(doubts, code) ? "doubt" : "note";
}

function isIn(codes: readonly TroubleCode[], code: TroubleCode): boolean {
  return codes.includes(code);
}
