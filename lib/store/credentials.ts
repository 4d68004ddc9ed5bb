import type { DeskGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";

export type Account = { readonly personId: string; readonly passwordHash: string; readonly disabled: boolean };

/** What a sign-in is decided on. */
export async function find(grant: SystemGrant, email: string): Promise<Account | undefined> {
  const row = await grant.db.person.findFirst({
    where: { email },
    select: { id: true, disabledAt: true, credential: { select: { passwordHash: true } } },
  });
  if (!row?.credential) return undefined;
  return { personId: row.id, passwordHash: row.credential.passwordHash, disabled: row.disabledAt !== null };
}

/** The acting person's own hash. */
export async function mine(grant: DeskGrant): Promise<string | undefined> {
  const row = await grant.db.credential.findFirst({ where: { personId: grant.actor.id }, select: { passwordHash: true } });
  return row?.passwordHash;
}

/** Replaces the acting person's own hash. */
export async function change(grant: DeskGrant, passwordHash: string, at: Date): Promise<void> {
  await grant.db.credential.updateMany({ where: { personId: grant.actor.id }, data: { passwordHash, updatedAt: at } });
}

/** Replaces the hash of an account whose holder has forgotten the password, and ends every session of theirs. */
export async function reset(grant: SystemGrant, personId: string, passwordHash: string, at: Date): Promise<void> {
  await grant.db.credential.updateMany({ where: { personId }, data: { passwordHash, updatedAt: at } });
  await grant.db.session.updateMany({ where: { personId, endedAt: null }, data: { endedAt: at } });
}

/**
 * How often this address was tried in vain since a moment. Whoever asks for the same address meanwhile waits, until what
 * is decided on the number is written.
 */
export async function failuresSince(grant: SystemGrant, email: string, since: Date): Promise<number> {
  await grant.db.$executeRaw`select pg_advisory_xact_lock(hashtext(${`sign-in ${email}`}))`;
  return grant.db.signInFailure.count({ where: { email, at: { gte: since } } });
}

/** Remembers one try, and forgets those of yesterday. */
export async function addFailure(grant: SystemGrant, email: string, at: Date): Promise<void> {
  await grant.db.signInFailure.deleteMany({ where: { at: { lt: new Date(at.getTime() - 86_400_000) } } });
  await grant.db.signInFailure.createMany({ data: { email, at } });
}

/** Takes a try back that was not in vain. */
export async function removeFailure(grant: SystemGrant, email: string, at: Date): Promise<void> {
  await grant.db.signInFailure.deleteMany({ where: { email, at } });
}
