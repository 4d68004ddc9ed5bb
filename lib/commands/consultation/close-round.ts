import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { decideClosing } from "@/lib/domain/consultation/rounds";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as rounds from "@/lib/store/rounds";

/** Closes a round whose every remark has an approved answer; its links end. Refuses as `decideClosing`. */
export const closeRound = dossierCommand({
  name: "round.close",
  lock: "share",
  input: z.strictObject({ dossierId: Id, roundId: Id }),
  // The round is held first, so that no remark comes in after they were counted.
  load: async (grant, { roundId }) => ({
    round: await rounds.findToClose(grant, roundId),
    left: await rounds.remaining(grant, roundId),
  }),
  decide({ round, left }, _input, _grant, { now }) {
    const closing = decideClosing(round, left, now);
    return closing.ok ? done({ ...closing.value, number: round?.number ?? 0 }) : closing;
  },
  save: (grant, { id }, { now }) => rounds.close(grant, id, { id: grant.actor.id, at: now }),
  audit: ({ number }) => ({ kind: "round.closed", data: { round: number } }),
  reply: ({ id }) => ({ roundId: id }),
});
