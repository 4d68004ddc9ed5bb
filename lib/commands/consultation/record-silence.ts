import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { decideSilence } from "@/lib/domain/consultation/rounds";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as consultees from "@/lib/store/consultees";
import * as rounds from "@/lib/store/rounds";

/** After a round's end, records the silence of those who were asked as agreement, where the letter said so. Refuses as `decideSilence`. */
export const recordSilence = dossierCommand({
  name: "silence.record",
  lock: "share",
  input: z.strictObject({ dossierId: Id, roundId: Id }),
  load: async (grant, { roundId }) => ({
    round: await rounds.findToClose(grant, roundId),
    left: await rounds.remaining(grant, roundId),
  }),
  decide({ round, left }, _input, _grant, { now }) {
    const silence = decideSilence(round, left, now);
    return silence.ok ? done({ ...silence.value, silent: left.waiting - left.begun }) : silence;
  },
  async save(grant, { id }, { now }) {
    await consultees.settleSilent(grant, id, now);
  },
  audit: ({ number, silent }) => ({ kind: "silence.recorded", data: { round: number, silent } }),
  reply: ({ silent }) => ({ silent }),
});
