import type { DossierGrant } from "@/lib/access/grant";
import { readValue } from "@/lib/domain/answer-shapes";
import type { AnswerChange, ReadAnswer, StoredAnswer } from "@/lib/domain/answers";
import type { AnswerLanguage } from "@/lib/domain/form";
import { type Check, isTranslation } from "@/lib/domain/translation";

const columns = {
  id: true,
  questionId: true,
  language: true,
  value: true,
  text: true,
  version: true,
  savedById: true,
  savedAt: true,
  savedBy: { select: { name: true } },
  sourceText: true,
  checkedAt: true,
  checkedBy: { select: { name: true } },
} as const;

type Row = {
  id: string;
  questionId: string;
  language: string;
  value: unknown;
  text: string;
  version: number;
  savedById: string;
  savedAt: Date;
  savedBy: { name: string };
};

/** One answer of the grant's dossier, or undefined while nobody has written it. */
export async function find(grant: DossierGrant, question: string, language: AnswerLanguage): Promise<StoredAnswer | undefined> {
  const rows = await grant.db.$queryRaw<(Omit<Row, "savedBy"> & { savedBy: string })[]>`
    select a.id, a.question_id as "questionId", a.language, a.value, a.text, a.version, a.saved_by_id as "savedById",
           a.saved_at as "savedAt", p.name as "savedBy"
    from answer a join person p on p.id = a.saved_by_id
    where a.dossier_id = ${grant.dossier.id}::uuid and a.question_id = ${question} and a.language = ${language}`;
  const row = rows[0];
  return row && stored({ ...row, savedBy: { name: row.savedBy } });
}

/** All answers of the grant's dossier, or those of the given questions. */
export async function list(grant: DossierGrant, questions?: readonly string[]): Promise<readonly ReadAnswer[]> {
  const where = { dossierId: grant.dossier.id, ...(questions ? { questionId: { in: [...questions] } } : {}) };
  const rows = await grant.db.answer.findMany({ where, select: columns });
  return rows.map(({ sourceText, checkedAt, checkedBy, ...row }) => ({
    ...stored(row),
    sourceText,
    checkedAt,
    checkedBy: checkedBy?.name ?? null,
  }));
}

/**
 * Writes an answer and its version in one statement, and only over the version it was decided on; `contended` when
 * another save came between. Other words are not yet checked, and a translation is from now on one of the source as it stands.
 */
export async function save(grant: DossierGrant, change: AnswerChange): Promise<"contended" | undefined> {
  if (!change.changed) return undefined;
  const value = JSON.stringify(change.value);
  const written = await grant.db.$executeRaw`
    with written as (
      insert into answer (id, dossier_id, question_id, language, value, text, version, saved_by_id, saved_at, source_text)
      values (${change.id}::uuid, ${grant.dossier.id}::uuid, ${change.question}, ${change.language}, ${value}::jsonb, ${change.text},
              ${change.version}, ${change.savedById}::uuid, ${change.savedAt},
              case when ${isTranslation(change.language)} then coalesce((select case when s.value @> '{"nothing":true}' then '' else s.text end from answer s
                where s.dossier_id = ${grant.dossier.id}::uuid and s.question_id = ${change.question} and s.language = 'vi'), '') end)
      on conflict (dossier_id, question_id, language) do update
        set value = excluded.value, text = excluded.text, version = excluded.version,
            saved_by_id = excluded.saved_by_id, saved_at = excluded.saved_at,
            source_text = case when answer.text = excluded.text then answer.source_text else excluded.source_text end,
            checked_by_id = case when answer.text = excluded.text then answer.checked_by_id end,
            checked_at = case when answer.text = excluded.text then answer.checked_at end
        where answer.version = ${change.baseVersion}
      returning id)
    insert into answer_version (dossier_id, answer_id, version, value, text, saved_by_id, saved_at, restored_from, reason, author_ids)
    select ${grant.dossier.id}::uuid, id, ${change.version}, ${value}::jsonb, ${change.text}, ${change.savedById}::uuid,
           ${change.savedAt}, ${change.restoredFrom}::int, ${change.restoredFrom === null ? "saved" : "restored"}, array[${change.savedById}::uuid]
    from written`;
  return written === 1 ? undefined : "contended";
}

/** Marks a text as checked, or takes that back, while it still reads as it was decided on; `contended` when it does not. */
export async function check(grant: DossierGrant, change: Check): Promise<"contended" | undefined> {
  if (!change.changed) return undefined;
  const { count } = await grant.db.answer.updateMany({
    where: { dossierId: grant.dossier.id, id: change.id, text: change.text },
    data: { checkedById: change.checkedById, checkedAt: change.checkedAt, sourceText: change.sourceText },
  });
  return count === 1 ? undefined : "contended";
}

function stored(row: Row): StoredAnswer {
  return {
    id: row.id,
    question: row.questionId,
    language: row.language as AnswerLanguage,
    value: readValue(row.value),
    text: row.text,
    version: row.version,
    savedById: row.savedById,
    savedBy: row.savedBy.name,
    savedAt: row.savedAt,
  };
}
