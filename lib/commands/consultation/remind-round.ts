import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { isWaitedFor } from "@/lib/domain/consultation/links";
import { openRound } from "@/lib/domain/consultation/rounds";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as consultees from "@/lib/store/consultees";
import * as rounds from "@/lib/store/rounds";

/**
 * Writes to everybody who has not answered yet and has an address. Refuses as `openRound`, with `round-over` after the end, when a
 * link opens nothing any more, and with `nobody-waited-for`.
 */
export const remindRound = dossierCommand({
  name: "round.remind",
  lock: "share",
  input: z.strictObject({ dossierId: Id, roundId: Id }),
  load: async (grant, { roundId }) => ({ round: await rounds.find(grant, roundId), asked: await consultees.list(grant, roundId) }),
  decide({ round, asked }, _input, _grant, { now }) {
    const open = openRound(round);
    if (!open.ok) return open;
    if (open.value.endsAt <= now) return refuse("round-over");
    const waiting = asked.filter((each) => isWaitedFor(each) && each.email !== "" && each.hasLink);
    return waiting.length === 0 ? refuse("nobody-waited-for") : done({ round: open.value, waiting });
  },
  save: (grant, { waiting }, { now }) =>
    consultees.noteReminders(
      grant,
      waiting.map(({ id }) => id),
      now,
    ),
  audit: ({ round, waiting }) => ({ kind: "round.reminded", data: { round: round.number, reminded: waiting.length } }),
  jobs: ({ waiting }, { dossierId }) =>
    waiting.map(({ id, linkIssue }) => ({
      kind: "consultee.mail",
      payload: { dossierId, consulteeId: id, issue: linkIssue, letter: "before-end" },
    })),
  reply: ({ waiting }) => ({ reminded: waiting.length }),
});
