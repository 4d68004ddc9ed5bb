import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { type MailTold, mailStateOf } from "@/lib/domain/consultation/asked-mail";
import { askedCounts, standingOf } from "@/lib/domain/consultation/asked-standing";
import { isWaitedFor, linkStateOf } from "@/lib/domain/consultation/links";
import { Id } from "@/lib/domain/ids";
import { mayAtDesk } from "@/lib/domain/permissions";
import { done, refuse } from "@/lib/domain/result";
import { env } from "@/lib/env";
import { deskPermissions } from "@/lib/rulebook/permissions";
import * as letters from "@/lib/store/consultee-letters";
import * as consultees from "@/lib/store/consultees";
import * as rounds from "@/lib/store/rounds";
import * as stakeholders from "@/lib/store/stakeholders";
import { frameOf } from "./frame";

/**
 * Who is asked in one round: what became of the letter and the link of each, and how they answered; and, for who may ask more, who else
 * is in the directory. Only who keeps the directory sees addresses of people outside. Refuses with `not-found` a round the dossier has not.
 */
export const askedView = dossierQuery({
  name: "asked.view",
  input: z.strictObject({ dossierId: Id, roundId: Id }),
  async read(grant, { roundId }) {
    const { frame } = await frameOf(grant);
    const round = await rounds.find(grant, roundId);
    if (!round) return refuse("not-found");
    const now = new Date();
    const asked = await consultees.list(grant, roundId);
    const told = new Map((await letters.told(grant, round.openedAt)).map((each) => [each.consulteeId, each]));
    const mayAsk = frame.can["consultee.add"] && round.closedAt === null && round.endsAt > now;
    const addresses = mayAtDesk(deskPermissions, grant.role, "stakeholder.add");
    const view = { addresses, closedAt: round.closedAt, now, mail: env().SMTP_URL !== undefined };
    return done({
      frame,
      round: {
        id: round.id,
        number: round.number,
        purpose: round.purpose,
        draftNumber: round.draftNumber,
        silenceAgrees: round.silenceAgrees,
        endsAt: round.endsAt.toISOString(),
        closedAt: round.closedAt?.toISOString() ?? null,
        over: round.endsAt <= now,
      },
      mail: view.mail,
      counts: askedCounts(
        asked.map((each) => ({ ...each, waitedFor: isWaitedFor(each) })),
        round.closedAt !== null,
      ),
      asked: asked.map((each) => askedLine(each, told.get(each.id), view)),
      directory: mayAsk ? othersIn(await stakeholders.list(grant), asked) : [],
    });
  },
});

type Viewed = { readonly addresses: boolean; readonly closedAt: Date | null; readonly now: Date; readonly mail: boolean };

function askedLine(each: consultees.Consultee, told: MailTold | undefined, { addresses, closedAt, now, mail }: Viewed) {
  const waitedFor = isWaitedFor(each);
  const letter = mailStateOf({ ...each, waitedFor }, told, mail);
  const reached = addresses ? { email: each.email, contact: each.contact } : { email: "", contact: "" };
  const { id, kind, nameVi, nameEn, language, hasLink, outcome, opinion, remarks } = each;
  return {
    ...{ id, kind, nameVi, nameEn, language, hasLink, outcome, opinion, remarks, waitedFor, ...reached },
    standing: standingOf({ ...each, waitedFor }, closedAt !== null),
    hasEmail: each.email !== "",
    askedAt: each.addedAt.toISOString(),
    link: linkStateOf(each, { closedAt, now }),
    mail: { state: letter, at: letter === "sent" || letter === "failed" ? (told?.at.toISOString() ?? null) : null },
    mailRefused: letter === "failed" && addresses ? (told?.refused ?? null) : null,
    firstSeenAt: each.firstSeenAt?.toISOString() ?? null,
    lastSeenAt: each.lastSeenAt?.toISOString() ?? null,
    remindedAt: each.remindedAt?.toISOString() ?? null,
    outcomeAt: each.outcomeAt?.toISOString() ?? null,
  };
}

function othersIn(directory: Awaited<ReturnType<typeof stakeholders.list>>, asked: readonly consultees.Consultee[]) {
  const there = new Set(asked.map(({ stakeholderId }) => stakeholderId));
  return directory.filter(({ id }) => !there.has(id)).map(({ id, kind, nameVi, nameEn, email }) => ({ id, kind, nameVi, nameEn, email }));
}
