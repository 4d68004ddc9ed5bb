import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { Authority, AuthorityFields } from "@/lib/domain/authorities";
import type { Words } from "@/lib/domain/form";

type Row = Authority & { changedBy: string; changedAt: Date };

/** Everybody who signs or signed: for the given city and for the country, or for all; the latest first. Days as `yyyy-mm-dd`. */
export async function list(grant: DeskGrant | DossierGrant, cityId?: string): Promise<readonly Row[]> {
  return grant.db.$queryRaw<Row[]>`
    select a.id, a.city_id as "cityId", a.kind, a.body_vi as "bodyVi", a.body_en as "bodyEn", a.body_fr as "bodyFr", a.signatory,
           a.office_vi as "officeVi", a.office_en as "officeEn", a.office_fr as "officeFr", a.form,
           to_char(a.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(a.valid_to, 'YYYY-MM-DD') as "validTo", a.source,
           p.name as "changedBy", a.changed_at as "changedAt"
    from signing_authority a join person p on p.id = a.changed_by_id
    where a.city_id is null or a.city_id = coalesce(${cityId ?? null}, a.city_id)
    order by a.city_id nulls first, a.kind, a.valid_from desc nulls last
    limit 2000`;
}

/** The same for a change: until it is committed nobody else changes the list, so that no two records sign for one day. */
export async function forChange(grant: DeskGrant): Promise<readonly Row[]> {
  await grant.db.$executeRaw`select pg_advisory_xact_lock(hashtext('signing_authority'))`;
  return list(grant);
}

export type CityInLaw = { readonly id: string; readonly words: Words; readonly legalFrom: string | null; readonly legalTo: string | null };

/** The country's cities, each with from when to when it is one in law. */
export async function cities(grant: DeskGrant): Promise<readonly CityInLaw[]> {
  const rows = await grant.db.city.findMany({
    take: 200,
    select: { id: true, nameVi: true, nameEn: true, legalFrom: true, legalTo: true },
  });
  const day = (at: Date | null) => at?.toISOString().slice(0, 10) ?? null;
  return rows.map(({ id, nameVi, nameEn, legalFrom, legalTo }) => ({
    id,
    words: { vi: nameVi, en: nameEn },
    legalFrom: day(legalFrom),
    legalTo: day(legalTo),
  }));
}

/** Enters a record. */
export async function add(grant: DeskGrant, id: string, fields: AuthorityFields, at: Date): Promise<void> {
  await grant.db.signingAuthority.createMany({ data: { id, ...stored(fields), changedById: grant.actor.id, changedAt: at } });
}

/** Writes a record anew; whose it is (city and kind) stays. */
export async function change(grant: DeskGrant, id: string, fields: AuthorityFields, at: Date): Promise<"contended" | undefined> {
  const { cityId: _city, kind: _kind, ...data } = stored(fields);
  const { count } = await grant.db.signingAuthority.updateMany({
    where: { id },
    data: { ...data, changedById: grant.actor.id, changedAt: at },
  });
  return count === 1 ? undefined : "contended";
}

function stored(fields: AuthorityFields) {
  const at = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));
  const { cityId, kind, bodyVi, bodyEn, bodyFr, signatory, officeVi, officeEn, officeFr, form, source } = fields;
  const words = { bodyVi, bodyEn, bodyFr, signatory, officeVi, officeEn, officeFr };
  return { cityId, kind, ...words, form, source, validFrom: at(fields.validFrom), validTo: at(fields.validTo) };
}
