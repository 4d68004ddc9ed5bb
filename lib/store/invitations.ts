import type { DeskGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import type { Invitation } from "@/lib/domain/accounts";
import type { Words } from "@/lib/domain/form";
import type { Party, Role } from "@/lib/domain/roles";

export type InvitationDetail = Invitation & {
  readonly party: Party;
  readonly organisation: Words;
  readonly invitedBy: string;
  readonly byCoordinator: boolean;
};

/** The invitation whose link has this hash; a link ends with the account of whoever sent it. */
export async function findByHash(grant: SystemGrant, tokenHash: string): Promise<InvitationDetail | undefined> {
  const row = await grant.db.invitation.findFirst({
    where: { tokenHash, invitedBy: { disabledAt: null } },
    select: {
      id: true,
      email: true,
      name: true,
      organisationId: true,
      role: true,
      expiresAt: true,
      usedAt: true,
      organisation: { select: { kind: true, nameVi: true, nameEn: true } },
      invitedBy: { select: { name: true, role: true } },
    },
  });
  if (!row) return undefined;
  const { organisation, invitedBy, ...rest } = row;
  return {
    invitedBy: invitedBy.name,
    byCoordinator: invitedBy.role === "ministry-coordinator",
    ...rest,
    role: row.role as Role,
    party: organisation.kind as Party,
    organisation: { vi: organisation.nameVi, en: organisation.nameEn },
  };
}

export type NewInvitation = Omit<Invitation, "usedAt"> & {
  readonly tokenHash: string;
  readonly invitedById: string;
  readonly createdAt: Date;
};

/** Keeps an invitation; of the link only its hash. */
export async function add(grant: DeskGrant, invitation: NewInvitation): Promise<void> {
  await grant.db.invitation.createMany({ data: invitation });
}

/** Uses an invitation up, once, and with it every other link to the same address: none may replace the password later. */
export async function use(grant: SystemGrant, { id, email }: Invitation, at: Date): Promise<"contended" | undefined> {
  const { count } = await grant.db.invitation.updateMany({ where: { id, usedAt: null }, data: { usedAt: at } });
  if (count !== 1) return "contended";
  await grant.db.invitation.updateMany({ where: { email, usedAt: null }, data: { usedAt: at } });
  return undefined;
}

/** Ends every link to the acting person's own address: after a change of password. */
export async function endMine(grant: DeskGrant, at: Date): Promise<void> {
  await grant.db.$executeRaw`
    update invitation set used_at = ${at} where used_at is null and email = (select email from person where id = ${grant.actor.id}::uuid)`;
}

export type PendingInvitation = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
};

/** Invitations not used yet and still good, of the bodies this person may see. */
export async function pending(grant: DeskGrant, now: Date): Promise<readonly PendingInvitation[]> {
  const rows = await grant.db.invitation.findMany({
    where: { usedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    take: 200,
    select: { id: true, name: true, email: true, role: true, expiresAt: true },
  });
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}
