import type { DossierGrant } from "@/lib/access/grant";
import type { Opinion } from "@/lib/domain/consultation/held-round";
import type { EnteredOpinion } from "@/lib/domain/consultation/opinions";

export type NewOpinion = Opinion & {
  readonly id: string;
  readonly roundId: string;
  readonly attachmentId: string;
  readonly enteredById: string;
  readonly enteredAt: Date;
};

/** A paper of the grant's dossier that was entered under this id, with the body it was entered for and all its words. */
export async function find(grant: DossierGrant, id: string): Promise<EnteredOpinion | undefined> {
  const rows = await grant.db.$queryRaw<EnteredOpinion[]>`
    select o.round_id as "roundId", o.kind, o.number, to_char(o.day, 'YYYY-MM-DD') as "on", o.attachment_id as "attachmentId",
           o.entered_by_id as "enteredById", c.id as "consulteeId", c.stakeholder_id as "stakeholderId",
           coalesce(m.bodies, '{}') as bodies
    from opinion o
         left join lateral (select array_agg(body order by number) as bodies, (array_agg(consultee_id))[1] as consultee_id from remark
                            where dossier_id = o.dossier_id and round_id = o.round_id and opinion_id = o.id) m on true
         left join consultee c on c.dossier_id = o.dossier_id and c.round_id = o.round_id
                              and (c.id = m.consultee_id or (m.consultee_id is null and c.opinion_id = o.id))
    where o.dossier_id = ${grant.dossier.id}::uuid and o.id = ${id}::uuid`;
  return rows[0];
}

export type ListedOpinion = Opinion & { readonly stakeholderId: string; readonly by: string; readonly enteredAt: Date };

/** The papers entered in a round, each with the body it is of; one of which all remarks were struck out and no agreement is left is none. */
export async function list(grant: DossierGrant, roundId: string): Promise<readonly ListedOpinion[]> {
  return grant.db.$queryRaw<ListedOpinion[]>`
    select c.stakeholder_id as "stakeholderId", o.kind, o.number, to_char(o.day, 'YYYY-MM-DD') as "on", p.name as by,
           o.entered_at as "enteredAt"
    from (select opinion_id, consultee_id from remark
          where dossier_id = ${grant.dossier.id}::uuid and round_id = ${roundId}::uuid and opinion_id is not null and struck_at is null
          union
          select opinion_id, id from consultee
          where dossier_id = ${grant.dossier.id}::uuid and round_id = ${roundId}::uuid and opinion_id is not null and outcome = 'agrees') said
         join opinion o on o.dossier_id = ${grant.dossier.id}::uuid and o.id = said.opinion_id
         join consultee c on c.id = said.consultee_id join person p on p.id = o.entered_by_id
    order by o.entered_at`;
}

/** Keeps a paper that was entered. */
export async function add(grant: DossierGrant, { on, ...opinion }: NewOpinion): Promise<void> {
  await grant.db.opinion.createMany({ data: { ...opinion, day: new Date(`${on}T00:00:00Z`), dossierId: grant.dossier.id } });
}

/** Is this file the scan of a paper that was entered? */
export async function refersTo(grant: DossierGrant, attachmentId: string): Promise<boolean> {
  return (await grant.db.opinion.count({ where: { dossierId: grant.dossier.id, attachmentId } })) > 0;
}
