import type { OpinionEntry } from "./opinion-entry";
import type { EnteredPaper } from "./shown-opinion";

/** The paper of the same body, kind, number and day that stands in the round already, however its number is spaced or written. */
export function samePaper(entered: readonly EnteredPaper[], entry: OpinionEntry): EnteredPaper | undefined {
  const { stakeholderId, kind, on } = entry;
  const number = plain(entry.number);
  return entered.find(
    (each) => each.stakeholderId === stakeholderId && each.kind === kind && each.on === on && plain(each.number) === number,
  );
}

function plain(number: string): string {
  return number.normalize("NFC").replace(/\s+/g, "").toLowerCase();
}
