import type { DeskGrant } from "@/lib/access/grant";
import type { Words } from "@/lib/domain/form";

export type AskedReview = {
  readonly reviewId: string;
  readonly dossierId: string;
  readonly cycle: number;
  readonly city: Words;
  readonly field: string;
  readonly rulebookId: string;
  readonly sections: readonly string[];
  readonly dueAt: Date;
  readonly conflict: boolean | null;
  readonly keptAt: Date | null;
};

type Row = { readonly total: number } & { readonly [Key in keyof AskedReview]: AskedReview[Key] | null };

/**
 * How many dossiers the person is on, and what they are asked to appraise and have not handed in, the earliest due first: of those dossiers
 * nothing but whose they are. One statement for both, because the desk has no room for another.
 */
export async function withTotal(grant: DeskGrant): Promise<{ readonly total: number; readonly asked: readonly AskedReview[] }> {
  const rows = await grant.db.$queryRaw<Row[]>`
    select d.total, a.review_id as "reviewId", a.dossier_id as "dossierId", a.cycle, json_build_object('vi', a.city_vi, 'en', a.city_en) as city,
           a.field, a.rulebook_id as "rulebookId", a.sections, a.due_at as "dueAt", a.conflict, a.kept_at as "keptAt"
    from (select count(*)::int as total from dossier) d left join app_asked_to_review() a on true order by a.due_at, a.review_id`;
  return { total: rows[0]?.total ?? 0, asked: rows.filter((row): row is Row & AskedReview => row.reviewId !== null) };
}
