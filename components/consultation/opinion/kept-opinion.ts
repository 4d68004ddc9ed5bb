import { attempt, keptText } from "../../kept-text";
import type { OpinionEntry } from "./opinion-entry";
import type { OpinionFormProps } from "./shown-opinion";

/** Names under which what is being entered is kept in this tab, its table apart. */
export const keptNames = (roundId: string) => ({ entry: `opinion:${roundId}`, table: `opinion-table:${roundId}` });

/** Nothing typed yet. */
export function emptyOpinion(body: string): OpinionEntry {
  return { stakeholderId: body, kind: "letter", number: "", on: "", attachmentId: "", says: "remarks", remarks: [] };
}

/** What was typed and not sent, without a body or a scan that is no longer there; undefined where nothing was. */
export function readKept({ roundId, body, bodies, scans }: OpinionFormProps): OpinionEntry | undefined {
  const kept = attempt(() => JSON.parse(keptText(keptNames(roundId).entry).read()) as OpinionEntry);
  if (!kept || !Array.isArray(kept.remarks)) return undefined;
  return {
    ...emptyOpinion(body),
    ...kept,
    stakeholderId: bodies.some(({ id }) => id === kept.stakeholderId) ? kept.stakeholderId : body,
    attachmentId: scans.some(({ id }) => id === kept.attachmentId) ? kept.attachmentId : "",
  };
}

/** Is there anything of a table kept? */
export function hasKeptTable(roundId: string): boolean {
  return keptText(keptNames(roundId).table).read() !== "";
}

/** Forgets all that was kept, once it is entered or given up. */
export function forgetKept(roundId: string): void {
  for (const name of Object.values(keptNames(roundId))) keptText(name).put("");
}
