import type { DossierGrant } from "@/lib/access/grant";
import { readValue } from "@/lib/domain/answer-shapes";
import type { AnswerLanguage } from "@/lib/domain/form";
import type { AnswerValue } from "@/lib/domain/values";
import { readRuns } from "@/lib/domain/version-shapes";
import type { KeptAnswer } from "@/lib/domain/versions";

/** When the acting person last handed in a sheet, and in which appraisal. */
export type LastRead = { readonly at: Date; readonly cycle: number };

/** The newest sheet the acting person handed in on this dossier; none where they handed in none. */
export async function own(grant: DossierGrant): Promise<LastRead | undefined> {
  const rows = await grant.db.$queryRaw<LastRead[]>`
    select r.submitted_at as at, c.number as cycle
    from review r join review_cycle c on c.id = r.cycle_id
    where r.dossier_id = ${grant.dossier.id}::uuid and r.reviewer_id = ${grant.actor.id}::uuid and r.submitted_at is not null
    order by r.submitted_at desc limit 1`;
  return rows[0];
}

type Row = { answerId: string; question: string; language: AnswerLanguage; version: number; value: unknown; text: string; runs: unknown };

/** What the answers said at a moment: of each the newest version that had been kept by then. */
export async function answersAt(grant: DossierGrant, at: Date): Promise<readonly (KeptAnswer & { readonly value: AnswerValue })[]> {
  const rows = await grant.db.$queryRaw<Row[]>`
    select a.id as "answerId", a.question_id as question, a.language, v.version, v.value, v.text, v.runs
    from answer a join lateral
      (select version, value, text, runs from answer_version where answer_id = a.id and saved_at <= ${at}
       order by version desc limit 1) v on true
    where a.dossier_id = ${grant.dossier.id}::uuid`;
  return rows.map((row) => ({ ...row, value: readValue(row.value), runs: readRuns(row.runs) }));
}
