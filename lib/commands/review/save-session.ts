import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { decideSession } from "@/lib/domain/review/session";
import { sessionFields } from "@/lib/domain/review/session-input";
import { criteriaOf } from "@/lib/rulebook/criteria";
import * as reviewCycles from "@/lib/store/review-cycles";

/** `seen` is when the record that was looked at was saved; null for one nobody has written in. */
const input = z.strictObject({ dossierId: Id, seen: z.iso.datetime().nullable(), ...sessionFields.shape });

/** Saves the record of a session while it is held, whole. Refuses as `decideSession`. */
export const saveSession = dossierCommand({
  name: "session.save",
  lock: "share",
  input,
  load: (grant) => reviewCycles.sessionToWrite(grant),
  decide(held, { dossierId: _dossierId, ...fields }, grant, { now }) {
    const decided = decideSession(held, fields, criteriaOf(grant.dossier.rulebookId));
    if (!decided.ok) return decided;
    return done({ ...decided.value, cycle: held?.number ?? 0, at: decided.value.changed ? now : (held?.savedAt ?? null) });
  },
  save: async (grant, { cycleId, fields, changed }, { now }) =>
    changed ? reviewCycles.saveSession(grant, cycleId, fields, now) : undefined,
  audit: ({ changed, cycle }) => (changed ? { kind: "minutes.saved", data: { cycle } } : null),
  reply: ({ at }) => ({ seen: at?.toISOString() ?? null }),
});
