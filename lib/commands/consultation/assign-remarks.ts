import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { remarkIds, workable } from "@/lib/domain/consultation/remarks";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as events from "@/lib/store/events";
import * as members from "@/lib/store/members";
import * as remarks from "@/lib/store/remarks";
import * as rounds from "@/lib/store/rounds";

/** Gives remarks of a round to somebody on the dossier to answer, or to nobody (null). Refuses as `workable`; with `not-found` who is not on it. */
export const assignRemarks = dossierCommand({
  name: "remark.assign",
  lock: "share",
  input: z.strictObject({ dossierId: Id, roundId: Id, remarkIds, personId: Id.nullable() }),
  load: async (grant, { roundId, remarkIds }) => ({
    found: await remarks.find(grant, remarkIds),
    round: await rounds.find(grant, roundId),
    people: await members.names(grant),
  }),
  decide({ found, round, people }, { roundId, remarkIds, personId }) {
    const inRound = found.filter((remark) => remark.roundId === roundId);
    const open = workable(inRound, remarkIds);
    if (!open.ok) return open;
    const person = people.find(({ id, role }) => id === personId && role !== "reader");
    if (personId !== null && !person) return refuse("not-found");
    return done({ ids: open.value.map(({ id }) => id), personId, name: person?.name ?? null, round: round?.number ?? 0 });
  },
  async save(grant, { ids, personId }) {
    await remarks.assign(grant, ids, personId);
    await events.tell(grant, { kind: "remarks" });
  },
  audit: ({ ids, name, round }) => ({ kind: "remarks.assigned", data: { round, remarks: ids.length, person: name } }),
  reply: ({ ids }) => ({ assigned: ids.length }),
});
