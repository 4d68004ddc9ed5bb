import { guestToken, tokenHash } from "@/lib/adapters/secrets";
import { remindersOf } from "@/lib/domain/consultation/reminders";
import type { Stakeholder } from "@/lib/domain/consultation/stakeholders";
import type { JobRequest } from "@/lib/domain/jobs";
import { env } from "@/lib/env";
import type { NewConsultee } from "@/lib/store/consultees";

type Asking = { readonly roundId: string; readonly endsAt: Date; readonly now: Date; newId(): string };

/** Bodies to be asked, each with a link of its own that ends with the round. */
export function asked(stakeholders: readonly Stakeholder[], { roundId, endsAt, now, newId }: Asking): readonly NewConsultee[] {
  return stakeholders.map((stakeholder) => {
    const id = newId();
    return { id, roundId, stakeholder, addedAt: now, link: { tokenHash: tokenHash(guestToken(id, 1)), expiresAt: endsAt } };
  });
}

/** The letters that ask: to everybody with an address for mail; others get theirs on paper. */
export function askingJobs(dossierId: string, consultees: readonly NewConsultee[]): readonly JobRequest[] {
  return consultees
    .filter(({ stakeholder, link }) => stakeholder.email !== "" && link)
    .map(({ id }) => ({ kind: "consultee.mail", payload: { dossierId, consulteeId: id, issue: 1, letter: "ask" } }));
}

type Ending = { readonly dossierId: string; readonly roundId: string; readonly from: Date; readonly endsAt: Date };

/** The reminders of a round; those of an end that is moved afterwards find that it moved, and remind nobody. */
export function reminderJobs({ dossierId, roundId, from, endsAt }: Ending): readonly JobRequest[] {
  return remindersOf(from, endsAt).map(({ when, at }) => ({
    kind: "round.remind",
    payload: { dossierId, roundId, endsAt: endsAt.toISOString(), when },
    runAfter: at,
  }));
}

/** The address a body answers at. */
export function guestPath(consulteeId: string, issue: number): string {
  return `/guest/${guestToken(consulteeId, issue)}`;
}

/** A fresh link as it is told once to who asked for it; `mailed` where it also goes by mail. */
export function linkOf({ id, stakeholder }: NewConsultee) {
  const mailed = env().SMTP_URL !== undefined && stakeholder.email !== "";
  return { consulteeId: id, name: stakeholder.nameVi, path: guestPath(id, 1), mailed };
}
