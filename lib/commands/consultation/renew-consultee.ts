import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { guestToken, tokenHash } from "@/lib/adapters/secrets";
import { Email } from "@/lib/domain/accounts";
import { openRound } from "@/lib/domain/consultation/rounds";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as consultees from "@/lib/store/consultees";
import * as rounds from "@/lib/store/rounds";
import { guestPath } from "./asking";

/**
 * Gives a body a new link, to the address given: the one before opens nothing any more, and an answer that was finished may be gone on
 * with. Refuses as `openRound`, with `not-found` who was not asked, and with `round-over` after the round's end.
 */
export const renewConsultee = dossierCommand({
  name: "consultee.renew",
  lock: "share",
  input: z.strictObject({ dossierId: Id, consulteeId: Id, email: z.union([z.literal(""), Email]), language: z.enum(["vi", "en"]) }),
  async load(grant, { consulteeId }) {
    const consultee = await consultees.find(grant, consulteeId);
    return { consultee, round: consultee ? await rounds.findToWrite(grant, consultee.roundId) : undefined };
  },
  decide({ consultee, round }, { email, language }, _grant, { now }) {
    const open = openRound(round);
    if (!open.ok || !consultee) return open.ok ? refuse("not-found") : open;
    if (open.value.endsAt <= now) return refuse("round-over");
    const issue = consultee.linkIssue + 1;
    const link = { tokenHash: tokenHash(guestToken(consultee.id, issue)), expiresAt: open.value.endsAt };
    return done({ link: { id: consultee.id, issue, email, language, ...link }, name: consultee.nameVi, round: open.value.number });
  },
  save: (grant, { link }) => consultees.renew(grant, link),
  audit: ({ round, name }) => ({ kind: "consultee.renewed", data: { round, name } }),
  jobs: ({ link: { id, issue, email } }, { dossierId }) =>
    email === "" ? [] : [{ kind: "consultee.mail", payload: { dossierId, consulteeId: id, issue, letter: "ask" } }],
  reply: ({ link: { id, issue } }) => ({ path: guestPath(id, issue) }),
});
