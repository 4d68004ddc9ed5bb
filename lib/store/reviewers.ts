import type { DossierGrant } from "@/lib/access/grant";
import type { Words } from "@/lib/domain/form";
import type { Party, Role } from "@/lib/domain/roles";

export type Choosable = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly party: Party;
  readonly organisation: Words;
  /** Reads the dossier now, and will not until they have declared. */
  readonly member: boolean;
  /** What they have still to appraise, the earliest due first; days as ISO instants (UTC). */
  readonly load: readonly { readonly city: Words; readonly dueAt: string }[];
};

/** Everybody with an open account outside the cities, with what each has still to appraise anywhere; for coordinators, who see the load. */
export async function choosable(grant: DossierGrant): Promise<readonly Choosable[]> {
  return grant.db.$queryRaw<Choosable[]>`
    select p.id, p.name, p.email, p.role, o.kind as party, json_build_object('vi', o.name_vi, 'en', o.name_en) as organisation,
           exists (select 1 from membership m where m.dossier_id = ${grant.dossier.id}::uuid and m.person_id = p.id) as member,
           coalesce(json_agg(json_build_object('city', json_build_object('vi', l.city_vi, 'en', l.city_en), 'dueAt', l.due_at)
             order by l.due_at) filter (where l.reviewer_id is not null), '[]') as load
    from person p join organisation o on o.id = p.organisation_id left join app_review_load() l on l.reviewer_id = p.id
    where p.disabled_at is null and o.kind <> 'city'
    group by p.id, o.id order by p.name limit 500`;
}
