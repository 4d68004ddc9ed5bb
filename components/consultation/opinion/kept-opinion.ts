import { attempt, keptText } from "../../kept-text";
import { newId } from "../../new-id";
import type { OpinionEntry } from "./opinion-entry";
import type { OpinionFormProps } from "./shown-opinion";

type Kept = Pick<OpinionFormProps, "roundId" | "body">;

/** Names under which what is being entered is kept in this tab, its table apart; what was begun for one body is not met with another. */
export const keptNames = ({ roundId, body }: Kept) => ({ entry: `opinion:${roundId}:${body}`, table: `opinion-table:${roundId}:${body}` });

/** Nothing typed yet; the id is kept with what is typed, so that it is known when it is sent again. */
export function emptyOpinion(body: string): OpinionEntry {
  return { opinionId: newId(), stakeholderId: body, kind: "letter", number: "", on: "", attachmentId: "", says: "remarks", remarks: [] };
}

/** What was typed and not sent, without a body or a scan that is no longer there; undefined where nothing was. */
export function readKept({ roundId, body, bodies, scans }: OpinionFormProps): OpinionEntry | undefined {
  const kept = attempt(() => JSON.parse(keptText(keptNames({ roundId, body }).entry).read()) as OpinionEntry);
  if (!kept || !Array.isArray(kept.remarks)) return undefined;
  return {
    ...emptyOpinion(body),
    ...kept,
    stakeholderId: bodies.some(({ id }) => id === kept.stakeholderId) ? kept.stakeholderId : body,
    attachmentId: scans.some(({ id }) => id === kept.attachmentId) ? kept.attachmentId : "",
  };
}

/** Is there anything of a table kept? */
export function hasKeptTable(kept: Kept): boolean {
  return keptText(keptNames(kept).table).read() !== "";
}

/** Forgets all that was kept, once it is entered or given up. */
export function forgetKept(kept: Kept): void {
  for (const name of Object.values(keptNames(kept))) keptText(name).put("");
}
