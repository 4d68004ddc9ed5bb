import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import { decideOpening } from "@/lib/domain/review/session";
import * as reviewCycles from "@/lib/store/review-cycles";

/** Opens the scores of the cycle before all are in, with a reason that stays on the trail; sheets not handed in are written no more. Refuses as `decideOpening`. */
export const openScores = dossierCommand({
  name: "scores.open",
  lock: "share",
  input: z.strictObject({ dossierId: Id, reason: z.string().trim().min(1, "required").max(2_000) }),
  load: (grant) => reviewCycles.sessionToWrite(grant),
  decide(cycle, { reason }) {
    const decided = decideOpening(cycle);
    return decided.ok ? done({ ...decided.value, reason }) : decided;
  },
  save: (grant, { cycleId, reason }, { now }) =>
    reviewCycles.openScores(grant, { id: cycleId, at: now, by: { id: grant.actor.id, reason } }),
  audit: ({ number, reason }) => ({ kind: "scores.opened", data: { cycle: number, reason } }),
  reply: ({ number }) => ({ cycle: number }),
});
