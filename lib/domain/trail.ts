import type { AuditEntry } from "./audit";

type Line = {
  readonly id: string;
  readonly entry: AuditEntry;
  readonly by: string | null;
  readonly byId: string | null;
  readonly at: Date;
};
export type GroupedLine = Line & { readonly since: Date; readonly times: number };

const pause = 30 * 60_000;

/**
 * Newest first in, newest first out. Saves of one answer, sheet or session by one person with pauses under half an hour become one line that
 * says how often and since when: autosave must not bury what people decided.
 */
export function groupSaves(lines: readonly Line[]): readonly GroupedLine[] {
  const grouped: GroupedLine[] = [];
  for (const line of lines) {
    const index = grouped.findIndex((open) => continues(open, line));
    const open = grouped[index];
    if (open) grouped[index] = { ...open, since: line.at, times: open.times + 1 };
    else grouped.push({ ...line, since: line.at, times: 1 });
  }
  return grouped;
}

function continues(newer: GroupedLine, older: Line): boolean {
  return newer.byId === older.byId && sameText(newer, older) && newer.since.getTime() - older.at.getTime() < pause;
}

/** One answer, one sheet, one session's record: what is saved again and again by itself. */
function sameText(newer: GroupedLine, older: Line): boolean {
  const kind = newer.entry.kind;
  if ((kind === "sheet.saved" || kind === "minutes.saved") && older.entry.kind === kind)
    return newer.entry.data.cycle === older.entry.data.cycle;
  if (newer.entry.kind !== "answer.saved" || older.entry.kind !== "answer.saved") return false;
  return newer.entry.data.question === older.entry.data.question && newer.entry.data.language === older.entry.data.language;
}
