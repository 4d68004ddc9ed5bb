import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { asSeen, decideApproval, numbersOf, remarkIds, seenStamps } from "@/lib/domain/consultation/remarks";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as events from "@/lib/store/events";
import * as remarks from "@/lib/store/remarks";
import * as rounds from "@/lib/store/rounds";

/** A second person approves answers of a round. Refuses as `decideApproval` and `asSeen`. */
export const approveAnswers = dossierCommand({
  name: "remark.approve",
  lock: "share",
  input: z.strictObject({ dossierId: Id, roundId: Id, remarkIds, seen: seenStamps }),
  load: async (grant, { roundId, remarkIds }) => ({
    found: await remarks.find(grant, remarkIds),
    round: await rounds.find(grant, roundId),
  }),
  decide({ found, round }, { roundId, remarkIds, seen }, grant) {
    const inRound = found.filter((remark) => remark.roundId === roundId);
    const open = decideApproval(inRound, remarkIds, grant.actor.id);
    const read = open.ok ? asSeen(open.value, seen) : open;
    return read.ok ? done({ remarks: read.value, round: round?.number ?? 0 }) : read;
  },
  async save(grant, { remarks: approved }, { now }) {
    await remarks.approve(
      grant,
      approved.map(({ id }) => id),
      { id: grant.actor.id, at: now },
    );
    await events.tell(grant, { kind: "remarks" });
  },
  audit: ({ remarks: approved, round }) => ({
    kind: "remarks.approved",
    data: { round, remarks: approved.length, numbers: numbersOf(approved) },
  }),
  reply: ({ remarks: approved }) => ({ approved: approved.length }),
});
