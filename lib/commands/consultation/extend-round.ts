import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { decideExtension } from "@/lib/domain/consultation/rounds";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as rounds from "@/lib/store/rounds";
import { reminderJobs } from "./asking";

/** Moves the end of an open round, later or sooner; links end with it, and reminders follow. Refuses as `decideExtension`. */
export const extendRound = dossierCommand({
  name: "round.extend",
  lock: "share",
  input: z.strictObject({ dossierId: Id, roundId: Id, endsAt: z.iso.datetime() }),
  load: (grant, { roundId }) => rounds.findToClose(grant, roundId),
  decide(round, { endsAt }, _grant, { now }) {
    const moved = decideExtension(round, endsAt, now);
    return moved.ok ? done({ ...moved.value, number: round?.number ?? 0, from: now }) : moved;
  },
  save: (grant, { id, endsAt }) => rounds.extend(grant, { id, endsAt }),
  audit: ({ number, endsAt }) => ({ kind: "round.extended", data: { round: number, until: endsAt.toISOString() } }),
  jobs: ({ id, from, endsAt }, { dossierId }) => reminderJobs({ dossierId, roundId: id, from, endsAt }),
  reply: ({ endsAt }) => ({ endsAt: endsAt.toISOString() }),
});
