import type { DossierGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import type { Words } from "@/lib/domain/form";
import type { Party, Role } from "@/lib/domain/roles";

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly party: Party;
  readonly organisation: Words;
  readonly since: Date;
};

/** Everybody on the grant's dossier whose account is open; sorted by the caller, who knows the language. */
export async function list(grant: DossierGrant): Promise<readonly Member[]> {
  const rows = await grant.db.membership.findMany({
    where: { dossierId: grant.dossier.id, person: { disabledAt: null } },
    select: {
      role: true,
      since: true,
      person: { select: { id: true, name: true, email: true, organisation: { select: { kind: true, nameVi: true, nameEn: true } } } },
    },
  });
  return rows.map(({ role, since, person }) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    role: role as Role,
    party: person.organisation.kind as Party,
    organisation: { vi: person.organisation.nameVi, en: person.organisation.nameEn },
    since,
  }));
}

export type Name = { readonly id: string; readonly name: string; readonly email: string; readonly role: Role };

/** Names alone, for mentions and mail. */
export async function names(grant: DossierGrant): Promise<readonly Name[]> {
  const rows = await grant.db.membership.findMany({
    where: { dossierId: grant.dossier.id, person: { disabledAt: null } },
    select: { role: true, person: { select: { id: true, name: true, email: true } } },
  });
  return rows.map(({ role, person }) => ({ ...person, role: role as Role }));
}

/** Admits a person to the grant's dossier. */
export async function add(grant: DossierGrant, member: { personId: string; role: Role; since: Date }): Promise<void> {
  await grant.db.membership.createMany({ data: { ...member, dossierId: grant.dossier.id } });
}

/** Ends a membership; the person's words stay. */
export async function remove(grant: DossierGrant, personId: string): Promise<"contended" | undefined> {
  const { count } = await grant.db.membership.deleteMany({ where: { dossierId: grant.dossier.id, personId } });
  return count === 1 ? undefined : "contended";
}

/** Puts a newly admitted person on all dossiers they work on. */
export async function addEverywhere(
  grant: SystemGrant,
  member: { personId: string; role: Role; since: Date },
  dossierIds: readonly string[],
): Promise<void> {
  await grant.db.membership.createMany({ data: dossierIds.map((dossierId) => ({ ...member, dossierId })), skipDuplicates: true });
}
