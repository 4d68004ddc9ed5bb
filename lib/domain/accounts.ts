import { z } from "zod";
import { done, type Result, refuse } from "./result";
import { type Party, type Role, rolesOfParty } from "./roles";

/** An e-mail address as it is kept: lower case, trimmed. */
export const Email = z.string().trim().toLowerCase().pipe(z.email().max(200));
export const PersonName = z.string().trim().min(2).max(120);
/**
 * Fourteen characters where no second factor stands beside the password (TCVN 14423:2026, level 2); no other demand, because
 * length protects and rules about signs do not.
 */
export const Password = z.string().min(14).max(200);

export type Invitation = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
};

const invitationDays = 7;

/** When a link sent now stops working. */
export function invitationEnds(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 86_400_000);
}

/** A link works once and for seven days. Refuses with `link-used-up` whatever the cause, so that guessing learns nothing. */
export function usable(invitation: Invitation | undefined, now: Date): Result<Invitation> {
  if (!invitation || invitation.usedAt || invitation.expiresAt <= now) return refuse("link-used-up");
  return done(invitation);
}

type Inviter = { readonly officeRole: Role; readonly organisationId: string };

/**
 * Who may be invited by whom: the coordinator anybody into any body, a city's lead only into their own; and only to a role
 * that the body can give. Refuses with `not-found`, `not-allowed` and `malformed`.
 */
export function decideInvitation(inviter: Inviter, organisation: { id: string; party: Party } | undefined, role: Role): Result<true> {
  if (!organisation) return refuse("not-found");
  if (inviter.officeRole !== "ministry-coordinator" && inviter.organisationId !== organisation.id) return refuse("not-allowed");
  if (!rolesOfParty[organisation.party].includes(role)) return refuse("malformed", { fields: { role: "role-of-party" } });
  return done(true);
}

const failuresAllowed = 10;
/** Failures older than this no longer count. */
export const failureWindowMs = 15 * 60_000;

/** Ten wrong passwords in a quarter of an hour close the door to that address for as long. */
export function tooManyFailures(recent: number): boolean {
  return recent >= failuresAllowed;
}
