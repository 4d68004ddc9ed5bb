import type { DeskGrant } from "@/lib/access/grant";
import type { Words } from "@/lib/domain/form";

export type FoundAnswer = {
  readonly dossierId: string;
  readonly city: Words;
  readonly rulebookId: string;
  readonly question: string;
  readonly language: string;
  readonly excerpt: string;
};

/** Answers that hold the words, with or without their marks, in dossiers of this person; newest first, at most 20. */
export async function answers(grant: DeskGrant, words: string): Promise<readonly FoundAnswer[]> {
  const rows = await grant.db.$queryRaw<
    { dossier_id: string; vi: string; en: string; rulebook_id: string; question_id: string; language: string; excerpt: string }[]
  >`
    with pattern as (select '%' || replace(replace(replace(fold(${words}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' as words)
    select a.dossier_id, c.name_vi as vi, c.name_en as en, d.rulebook_id, a.question_id, a.language,
           substr(a.text, greatest(1, position(fold(${words}) in fold(a.text)) - 60), 180) as excerpt
    from app_search((select words from pattern), 20) found
    join answer a on a.id = found.answer_id join dossier d on d.id = a.dossier_id join city c on c.id = d.city_id
    order by a.saved_at desc`;
  return rows.map((row) => ({
    dossierId: row.dossier_id,
    city: { vi: row.vi, en: row.en },
    rulebookId: row.rulebook_id,
    question: row.question_id,
    language: row.language,
    excerpt: row.excerpt,
  }));
}
