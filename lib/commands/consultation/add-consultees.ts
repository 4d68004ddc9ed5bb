import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { mostAsked, openRound } from "@/lib/domain/consultation/rounds";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as consultees from "@/lib/store/consultees";
import * as rounds from "@/lib/store/rounds";
import * as stakeholders from "@/lib/store/stakeholders";
import { asked, askingJobs, linkOf } from "./asking";

/**
 * Asks more bodies in an open round, on the draft it went out with. Refuses as `openRound`; with `round-over` after its end, and with
 * `not-found` who is not in the directory or was asked already.
 */
export const addConsultees = dossierCommand({
  name: "consultee.add",
  lock: "share",
  input: z.strictObject({ dossierId: Id, roundId: Id, stakeholderIds: z.array(Id).min(1).max(mostAsked) }),
  load: async (grant, { roundId, stakeholderIds }) => ({
    round: await rounds.findToWrite(grant, roundId),
    there: await consultees.list(grant, roundId),
    found: await stakeholders.find(grant, stakeholderIds),
  }),
  decide({ round, there, found }, { stakeholderIds }, _grant, { now, newId }) {
    const open = openRound(round);
    if (!open.ok) return open;
    if (open.value.endsAt <= now) return refuse("round-over");
    const fresh = found.filter(({ id, retiredAt }) => retiredAt === null && !there.some(({ stakeholderId }) => stakeholderId === id));
    if (fresh.length !== new Set(stakeholderIds).size) return refuse("not-found", { fields: { stakeholderIds: "unknown" } });
    const { id: roundId, endsAt, number } = open.value;
    return done({ number, asked: asked(fresh, { roundId, endsAt, now, newId }) });
  },
  save: (grant, { asked }) => consultees.add(grant, asked),
  audit: ({ number, asked }) => ({
    kind: "consultee.added",
    data: { round: number, names: asked.map(({ stakeholder }) => stakeholder.nameVi).join("; ") },
  }),
  jobs: ({ asked }, { dossierId }) => askingJobs(dossierId, asked),
  reply: ({ asked }) => ({ links: asked.map(linkOf) }),
});
