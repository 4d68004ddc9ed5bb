import type { ColumnMeaning } from "./column-titles";
import type { FoundColumns } from "./remark-columns";
import type { GridRow } from "./remark-grid";
import type { Beside, Trouble, TroubleCode } from "./remark-source";

const codes: Readonly<Record<Beside, TroubleCode>> = { picture: "picture", table: "nested-table", footnote: "footnote", struck: "struck" };

/** What stands in a row's own cells and is not taken, because it is not words; the answers' column is not taken at all. */
export function lossesOf({ line, cells }: GridRow, { meanings, titles }: FoundColumns): readonly Trouble[] {
  return cells.flatMap((cell, column) => {
    if (!cell || cell.firstLine !== line || cell.firstColumn !== column || meanings[column] === "answer") return [];
    return cell.has.map((each) => ({ code: codes[each], line, column: titles[column] || String(column + 1) }));
  });
}

/** Whose remark or place comes from a merged cell: from `count`, the line it begins in, or written across several columns. */
export function mergesOf({ line, cells }: GridRow, { meanings, titles }: FoundColumns): readonly Trouble[] {
  const told: readonly (ColumnMeaning | undefined)[] = ["remark", "place"];
  return cells.flatMap((cell, column): readonly Trouble[] => {
    if (!cell || !told.includes(meanings[column]) || cell.firstColumn !== column) return [];
    if (cell.firstLine < line) return [{ code: "merged-rows", line, column: titles[column] || String(column + 1), count: cell.firstLine }];
    return cell.columns > 1 && meanings[column] === "remark"
      ? [{ code: "merged-columns", line, column: titles[column] || String(column + 1) }]
      : [];
  });
}
