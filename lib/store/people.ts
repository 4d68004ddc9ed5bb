import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import type { Party, Role } from "@/lib/domain/roles";

export type PersonLine = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly disabledAt: Date | null;
};

const columns = { id: true, name: true, email: true, role: true, organisationId: true, disabledAt: true } as const;

/** People of one organisation, or of all for the ministry's coordinator and officers. */
export async function list(grant: DeskGrant, organisationId: string | null): Promise<readonly PersonLine[]> {
  const rows = await grant.db.person.findMany({ where: organisationId ? { organisationId } : {}, select: columns, take: 2_000 });
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}

/** One person with the kind of their body. */
export async function find(grant: DossierGrant | DeskGrant, id: string): Promise<(PersonLine & { readonly party: Party }) | undefined> {
  const row = await grant.db.person.findFirst({ where: { id }, select: { ...columns, organisation: { select: { kind: true } } } });
  if (!row) return undefined;
  const { organisation, ...rest } = row;
  return { ...rest, role: row.role as Role, party: organisation.kind as Party };
}

/** Names of some people; an id that is nobody's is left out. */
export async function namesOf(
  grant: DossierGrant,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return grant.db.$queryRaw`select id, name from person where id = any (${[...ids]}::uuid[])`;
}

/** People of the organisations named who may be admitted to a dossier, those already on it and those asked to appraise it left out. */
export async function admissible(grant: DossierGrant, organisationId: string | null): Promise<readonly PersonLine[]> {
  const rows = await grant.db.person.findMany({
    where: {
      disabledAt: null,
      memberships: { none: { dossierId: grant.dossier.id } },
      reviews: { none: { dossierId: grant.dossier.id, endedAt: null, cycle: { decidedAt: null } } },
      ...(organisationId ? { organisationId } : {}),
    },
    take: 500,
    select: columns,
  });
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}

/** People who belong on a new dossier from its first day: ministry and institute, and the city's own team. */
export async function forDossier(grant: DeskGrant, organisationId: string): Promise<readonly { personId: string; role: Role }[]> {
  const rows = await grant.db.person.findMany({
    where: { disabledAt: null, OR: [{ organisationId }, { organisation: { kind: { in: ["ministry", "institute"] } } }] },
    select: { id: true, role: true },
  });
  return rows.map((row) => ({ personId: row.id, role: row.role as Role }));
}

export type NewPerson = Omit<PersonLine, "disabledAt"> & { readonly createdAt: Date; readonly passwordHash: string };

/** Makes an account; an address that has one already is refused by the database. */
export async function add(grant: SystemGrant, person: NewPerson): Promise<void> {
  const { passwordHash, ...row } = person;
  await grant.db.person.createMany({ data: row });
  await grant.db.credential.createMany({ data: { personId: person.id, passwordHash, updatedAt: person.createdAt } });
}

export type Holder = { readonly id: string; readonly organisationId: string; readonly disabled: boolean };

/** Who holds the account of this address, if anybody. */
export async function holder(grant: SystemGrant, email: string): Promise<Holder | undefined> {
  const row = await grant.db.person.findFirst({ where: { email }, select: { id: true, organisationId: true, disabledAt: true } });
  return row ? { id: row.id, organisationId: row.organisationId, disabled: row.disabledAt !== null } : undefined;
}

/** Closes an account and ends its sessions; what the person wrote stays. */
export async function disable(grant: DeskGrant, id: string, at: Date): Promise<void> {
  await grant.db.person.updateMany({ where: { id, disabledAt: null }, data: { disabledAt: at } });
  await grant.db.session.updateMany({ where: { personId: id, endedAt: null }, data: { endedAt: at } });
}
