import type { DeskGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";

export type SessionLine = { readonly id: string; readonly createdAt: Date; readonly expiresAt: Date; readonly device: string };

/** Begins a session. */
export async function open(grant: SystemGrant, session: SessionLine & { readonly personId: string }): Promise<void> {
  await grant.db.session.createMany({ data: session });
}

/** The acting person's sessions that still count, newest first. */
export function mine(grant: DeskGrant, now: Date): Promise<readonly SessionLine[]> {
  return grant.db.session.findMany({
    where: { personId: grant.actor.id, endedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    take: 50,
    select: { id: true, createdAt: true, expiresAt: true, device: true },
  });
}

/** Is this a session of the acting person that nobody has ended? */
export async function isMine(grant: DeskGrant, id: string): Promise<boolean> {
  return (await grant.db.session.count({ where: { id, personId: grant.actor.id, endedAt: null } })) === 1;
}

/** Ends one of the acting person's sessions, at once and for good; false where there is none such. */
export async function end(grant: DeskGrant, id: string, at: Date): Promise<boolean> {
  const { count } = await grant.db.session.updateMany({ where: { id, personId: grant.actor.id, endedAt: null }, data: { endedAt: at } });
  return count === 1;
}

/** Ends all the acting person's sessions but one: after a change of password. */
export async function endOthers(grant: DeskGrant, keep: string | undefined, at: Date): Promise<void> {
  await grant.db.session.updateMany({
    where: { personId: grant.actor.id, endedAt: null, ...(keep ? { id: { not: keep } } : {}) },
    data: { endedAt: at },
  });
}

/** Ends any session: the product's own doing (the seed's actors leave the stage). */
export async function endBySystem(grant: SystemGrant, id: string, at: Date): Promise<void> {
  await grant.db.session.updateMany({ where: { id }, data: { endedAt: at } });
}
