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

/** The invitation whose link has this hash. */
export async function findByHash(grant: SystemGrant, tokenHash: string): Promise<InvitationDetail | undefined> {
  const row = await grant.db.invitation.findFirst({
    where: { tokenHash },
    select: {
      id: true,
      email: true,
      name: true,
      organisationId: true,
      role: true,
      dossierId: true,
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

export type NewInvitation = Omit<Invitation, "usedAt" | "dossierId"> & {
  readonly tokenHash: string;
  readonly invitedById: string;
  readonly createdAt: Date;
};

/** Keeps an invitation; of the link only its hash. */
export async function add(grant: DeskGrant, invitation: NewInvitation): Promise<void> {
  await grant.db.invitation.createMany({ data: invitation });
}

/** Uses an invitation up, once. */
export async function use(grant: SystemGrant, id: string, at: Date): Promise<"contended" | undefined> {
  const { count } = await grant.db.invitation.updateMany({ where: { id, usedAt: null }, data: { usedAt: at } });
  return count === 1 ? undefined : "contended";
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
