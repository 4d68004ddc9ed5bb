import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { recommendations } from "@/lib/domain/review/held-review";
import { decideCycle as decide } from "@/lib/domain/review/session";
import { criteriaOf } from "@/lib/rulebook/criteria";
import * as reviewCycles from "@/lib/store/review-cycles";

const input = z.strictObject({ dossierId: Id, seen: z.iso.datetime().nullable(), decision: z.enum(recommendations) });

/** Ends the appraisal with the session's decision; from then on its sheets and its record are only read. Refuses as the rule of the same name. */
export const decideCycle = dossierCommand({
  name: "cycle.decide",
  lock: "share",
  input,
  load: (grant) => reviewCycles.sessionToWrite(grant),
  decide: (held, { seen, decision }, grant, { now }) => decide(held, { seen, decision }, criteriaOf(grant.dossier.rulebookId), now),
  save: (grant, { cycleId, decision }, { now }) => reviewCycles.decide(grant, { id: cycleId, decision, byId: grant.actor.id, at: now }),
  audit: ({ number, decision }) => ({ kind: "cycle.decided", data: { cycle: number, decision } }),
  reply: ({ number, decision }) => ({ cycle: number, decision }),
});
