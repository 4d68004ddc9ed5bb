import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { asSeen, decideReturn, numbersOf, remarkIds, seenStamps } from "@/lib/domain/consultation/remarks";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as events from "@/lib/store/events";
import * as remarks from "@/lib/store/remarks";
import * as rounds from "@/lib/store/rounds";

/** Sends answers of a round back with a reason, to be written anew. Refuses as `decideReturn` and `asSeen`. */
export const returnAnswers = dossierCommand({
  name: "remark.return",
  lock: "share",
  input: z.strictObject({ dossierId: Id, roundId: Id, remarkIds, seen: seenStamps, note: z.string().trim().min(1).max(2_000) }),
  load: async (grant, { roundId, remarkIds }) => ({
    found: await remarks.find(grant, remarkIds),
    round: await rounds.find(grant, roundId),
  }),
  decide({ found, round }, { roundId, remarkIds, seen, note }) {
    const inRound = found.filter((remark) => remark.roundId === roundId);
    const open = decideReturn(inRound, remarkIds);
    const read = open.ok ? asSeen(open.value, seen) : open;
    return read.ok ? done({ remarks: read.value, round: round?.number ?? 0, note }) : read;
  },
  async save(grant, { remarks: returned, note }) {
    await remarks.sendBack(
      grant,
      returned.map(({ id }) => id),
      note,
    );
    await events.tell(grant, { kind: "remarks" });
  },
  audit: ({ remarks: returned, round, note }) => ({
    kind: "remarks.returned",
    data: { round, remarks: returned.length, numbers: numbersOf(returned), note },
  }),
  reply: ({ remarks: returned }) => ({ returned: returned.length }),
});
