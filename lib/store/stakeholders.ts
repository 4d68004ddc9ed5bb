import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { StakeholderKind } from "@/lib/domain/consultation/held-round";
import type { Stakeholder, StakeholderFields } from "@/lib/domain/consultation/stakeholders";

const columns = {
  id: true,
  kind: true,
  nameVi: true,
  nameEn: true,
  email: true,
  contact: true,
  language: true,
  note: true,
  changedAt: true,
  retiredAt: true,
} as const;

type Row = Omit<Stakeholder, "kind" | "language"> & { readonly kind: string; readonly language: string };

function stakeholder(row: Row): Stakeholder {
  return { ...row, kind: row.kind as StakeholderKind, language: row.language as "vi" | "en" };
}

/** The directory without retired lines. Sorted as Vietnamese by whoever shows it. */
export async function list(grant: DeskGrant | DossierGrant): Promise<readonly Stakeholder[]> {
  return grant.db.$queryRaw<Stakeholder[]>`
    select id, kind, name_vi as "nameVi", name_en as "nameEn", email, contact, language, note, changed_at as "changedAt",
           retired_at as "retiredAt"
    from stakeholder where retired_at is null order by name_vi, id limit 2000`;
}

/** A line with how often it was asked in rounds the person may see, and when last. */
export type UsedStakeholder = Stakeholder & { readonly changedBy: string; readonly timesAsked: number; readonly lastAskedAt: Date | null };

/** The same with who changed a line last and how often it was asked, in one query; row security leaves out rounds of others' dossiers. */
export async function listWithUse(grant: DeskGrant): Promise<readonly UsedStakeholder[]> {
  return grant.db.$queryRaw<UsedStakeholder[]>`
    select s.id, s.kind, s.name_vi as "nameVi", s.name_en as "nameEn", s.email, s.contact, s.language, s.note, s.changed_at as "changedAt",
           s.retired_at as "retiredAt", p.name as "changedBy", coalesce(u.times, 0) as "timesAsked", u.last as "lastAskedAt"
    from stakeholder s join person p on p.id = s.changed_by_id
         left join (select stakeholder_id, count(*)::int as times, max(added_at) as last from consultee group by stakeholder_id) u
           on u.stakeholder_id = s.id
    where s.retired_at is null order by s.name_vi, s.id limit 2000`;
}

/** Some lines of the directory by id, retired ones as well. */
export async function find(grant: DeskGrant | DossierGrant, ids: readonly string[]): Promise<readonly Stakeholder[]> {
  return (await grant.db.stakeholder.findMany({ where: { id: { in: [...ids] } }, select: columns })).map(stakeholder);
}

/** Lines of this name, without regard to case; two who add one at the same time wait for each other. */
export async function named(grant: DeskGrant, nameVi: string): Promise<readonly Stakeholder[]> {
  await grant.db.$queryRaw`select pg_advisory_xact_lock(hashtext('stakeholders'))::text`;
  const rows = await grant.db.stakeholder.findMany({ where: { nameVi: { equals: nameVi, mode: "insensitive" } }, select: columns });
  return rows.map(stakeholder);
}

export type Written = StakeholderFields & { readonly id: string; readonly changedById: string; readonly changedAt: Date };

/** Adds a line. */
export async function add(grant: DeskGrant, line: Written): Promise<void> {
  await grant.db.stakeholder.createMany({ data: line });
}

/** Writes a line anew, unless somebody else did since `was`. */
export async function change(grant: DeskGrant, { id, ...line }: Written, was: Date): Promise<"contended" | undefined> {
  const { count } = await grant.db.stakeholder.updateMany({ where: { id, changedAt: was, retiredAt: null }, data: line });
  return count === 1 ? undefined : "contended";
}

/** Takes a line out of the directory; rounds that asked it keep what it was. */
export async function retire(
  grant: DeskGrant,
  id: string,
  by: { readonly id: string; readonly at: Date },
): Promise<"contended" | undefined> {
  const { count } = await grant.db.stakeholder.updateMany({
    where: { id, retiredAt: null },
    data: { retiredAt: by.at, changedById: by.id, changedAt: by.at },
  });
  return count === 1 ? undefined : "contended";
}
