import type { DossierGrant } from "@/lib/access/grant";
import type { KeptText, NamedChange, VersionPair } from "@/lib/domain/consultation/changes";

/**
 * The words of the versions that some changes name, in one query; a pair that is not there, or whose later version stood in the round's
 * draft already, is left out. Version 0 says nothing.
 */
export async function pairs(grant: DossierGrant, roundId: string, named: readonly NamedChange[]): Promise<readonly VersionPair[]> {
  if (named.length === 0) return [];
  return grant.db.$queryRaw<VersionPair[]>`
    select n.question, n.language, n."fromVersion", n."toVersion", a.id as "answerId", coalesce(o.text, '') as older, t.text as newer
    from json_to_recordset(${JSON.stringify(named)}::json) as n(question text, language text, "fromVersion" int, "toVersion" int)
      join answer a on a.dossier_id = ${grant.dossier.id}::uuid and a.question_id = n.question and a.language = n.language
      join answer_version t on t.answer_id = a.id and t.version = n."toVersion"
        and t.saved_at > (select d.at from consultation_round r join consultation_draft d on d.id = r.draft_id where r.id = ${roundId}::uuid)
      left join answer_version o on o.answer_id = a.id and o.version = n."fromVersion"
    where n."fromVersion" = 0 or o.version is not null`;
}

/** The newest sixty versions of a question's answers since `draftAt`, and of each language the one that stood then. */
export async function since(grant: DossierGrant, question: string, draftAt: Date): Promise<readonly KeptText[]> {
  return grant.db.$queryRaw<KeptText[]>`
    select a.language, v.version, v.text, v.saved_at as at, p.name as by, v.saved_at <= ${draftAt} as stood
    from answer a join answer_version v on v.answer_id = a.id join person p on p.id = v.saved_by_id
    where a.dossier_id = ${grant.dossier.id}::uuid and a.question_id = ${question} and v.version >= coalesce(
      (select max(o.version) from answer_version o where o.answer_id = a.id and o.saved_at <= ${draftAt}), 0)
    order by v.saved_at desc, v.version desc limit 60`;
}
