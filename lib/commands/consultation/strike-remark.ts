import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { decideStrike } from "@/lib/domain/consultation/remarks";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as consultees from "@/lib/store/consultees";
import * as events from "@/lib/store/events";
import * as remarks from "@/lib/store/remarks";
import * as rounds from "@/lib/store/rounds";

/** Strikes out a remark that was entered by mistake, with a reason. Refuses as `decideStrike`. */
export const strikeRemark = dossierCommand({
  name: "remark.strike",
  lock: "share",
  input: z.strictObject({ dossierId: Id, remarkId: Id, reason: z.string().trim().min(1).max(1_000) }),
  async load(grant, { remarkId }) {
    const [found] = await remarks.find(grant, [remarkId]);
    return {
      found,
      round: found ? await rounds.find(grant, found.roundId) : undefined,
      consultee: found ? await consultees.find(grant, found.consulteeId) : undefined,
    };
  },
  decide({ found, round, consultee }, { reason }) {
    const open = decideStrike(found);
    if (!open.ok) return open;
    const { id, number } = open.value;
    return done({ id, number, reason, round: round?.number ?? 0, name: consultee?.nameVi ?? "" });
  },
  async save(grant, { id, reason }, { now }) {
    await remarks.strike(grant, { id, reason, byId: grant.actor.id, at: now });
    await events.tell(grant, { kind: "remarks" });
  },
  audit: ({ round, number, name, reason }) => ({ kind: "remark.struck", data: { round, number, name, reason } }),
  reply: ({ id }) => ({ remarkId: id }),
});
