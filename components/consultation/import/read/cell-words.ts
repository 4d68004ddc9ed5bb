import type { Beside, SourceCell } from "@/lib/domain/consultation/remark-source";

/** A cell while its source is read, piece by piece. */
export type OpenCell = { words: string[]; readonly has: Set<Beside>; colSpan: number; rowSpan: number };

export function openCell(): OpenCell {
  return { words: [], has: new Set(), colSpan: 1, rowSpan: 1 };
}

export function closedCell({ words, has, colSpan, rowSpan }: OpenCell): SourceCell {
  return {
    text: words.join(""),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(has.size > 0 ? { has: [...has] } : {}),
  };
}
