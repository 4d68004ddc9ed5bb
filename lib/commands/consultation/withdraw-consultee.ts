import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { openRound } from "@/lib/domain/consultation/rounds";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as consultees from "@/lib/store/consultees";
import * as rounds from "@/lib/store/rounds";

/**
 * Takes a body's link back at once; what it has said stays, and must be answered. Refuses as `openRound`, with `not-found` who was not
 * asked or whose link was taken back already.
 */
export const withdrawConsultee = dossierCommand({
  name: "consultee.withdraw",
  lock: "share",
  input: z.strictObject({ dossierId: Id, consulteeId: Id }),
  async load(grant, { consulteeId }) {
    const consultee = await consultees.find(grant, consulteeId);
    return { consultee, round: consultee ? await rounds.find(grant, consultee.roundId) : undefined };
  },
  decide({ consultee, round }) {
    const open = openRound(round);
    if (!open.ok || !consultee || consultee.withdrawnAt) return open.ok ? refuse("not-found") : open;
    return done({ id: consultee.id, name: consultee.nameVi, round: open.value.number });
  },
  save: (grant, { id }, { now }) => consultees.withdraw(grant, id, now),
  audit: ({ round, name }) => ({ kind: "consultee.withdrawn", data: { round, name } }),
  reply: ({ id }) => ({ consulteeId: id }),
});
