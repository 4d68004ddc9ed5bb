import type { DossierGrant } from "@/lib/access/grant";
import type { HeldConsultee, HeldRemark, HeldRound } from "@/lib/domain/consultation/held-round";
import { fieldWords, type Rulebook } from "@/lib/domain/rulebook";
import type { DossierHead } from "./dossiers";
import * as rounds from "./rounds";

type Around = { readonly rulebook: Rulebook; readonly head: DossierHead };

/**
 * One round of the grant's dossier with everybody asked and all they said, in three statements however much that is; `around` is what
 * the page has read of the dossier already. What was struck out is left out, and a body that was never written to has no `askedAt`.
 * A letter is written before anybody has answered: `without` remarks it takes one statement less.
 */
export async function find(
  grant: DossierGrant,
  roundId: string,
  { rulebook, head }: Around,
  without?: "without remarks",
): Promise<(HeldRound & { readonly round: rounds.Round }) | undefined> {
  const round = await rounds.find(grant, roundId);
  if (!round) return undefined;
  return {
    city: head.city,
    team: head.team,
    field: fieldWords(rulebook.fields, grant.dossier.field),
    callYear: rulebook.call.year,
    sections: rulebook.sections,
    round,
    consultees: await consultees(grant, roundId),
    remarks: without ? [] : await remarks(grant, roundId),
  };
}

async function consultees(grant: DossierGrant, roundId: string): Promise<readonly HeldConsultee[]> {
  return grant.db.$queryRaw<HeldConsultee[]>`
    select c.id, c.name_vi as "nameVi", c.name_en as "nameEn", c.kind, c.outcome,
           case when c.link_issue > 0 then c.added_at end as "askedAt", c.withdrawn_at is not null as withdrawn,
           case when o.id is not null then
             json_build_object('kind', o.kind, 'number', o.number, 'on', to_char(o.day, 'YYYY-MM-DD')) end as opinion
    from consultee c left join opinion o on o.dossier_id = c.dossier_id and o.id = c.opinion_id
    where c.dossier_id = ${grant.dossier.id}::uuid and c.round_id = ${roundId}::uuid
    order by c.added_at, c.name_vi, c.id`;
}

async function remarks(grant: DossierGrant, roundId: string): Promise<readonly HeldRemark[]> {
  return grant.db.$queryRaw<HeldRemark[]>`
    select m.id, m.number, m.consultee_id as "consulteeId",
           json_build_object('section', m.section_id, 'question', m.question_id, 'quote', m.quote) as place,
           m.body, m.source, m.disposition, m.disposition is null and m.return_note <> '' as returned, m.answer, a.name as "answeredBy", p.name as "approvedBy", m.group_id as "group", m.changes,
           case when o.id is not null then
             json_build_object('kind', o.kind, 'number', o.number, 'on', to_char(o.day, 'YYYY-MM-DD')) end as opinion
    from remark m left join opinion o on o.dossier_id = m.dossier_id and o.id = m.opinion_id
         left join person a on a.id = m.answered_by_id left join person p on p.id = m.approved_by_id
    where m.dossier_id = ${grant.dossier.id}::uuid and m.round_id = ${roundId}::uuid and m.struck_at is null
    order by m.number`;
}
