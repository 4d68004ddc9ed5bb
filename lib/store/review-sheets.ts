import type { DossierGrant } from "@/lib/access/grant";
import { noSheet, type OwnReview, type Sheet, type SheetChange } from "@/lib/domain/review/sheet";

/** The acting person's own review in the latest cycle; none for who is not asked to appraise, or was replaced. */
export async function own(grant: DossierGrant): Promise<OwnReview | undefined> {
  const rows = await grant.db.$queryRaw<OwnReview[]>`
    select r.id, r.cycle_id as "cycleId", r.reviewer_id as "reviewerId", r.sections, r.due_at as "dueAt", r.declared_at as "declaredAt",
           r.conflict, r.kept_at as "keptAt", r.submitted_at as "submittedAt", r.ended_at as "endedAt",
           c.number as cycle, c.scores_open_at as "scoresOpenAt", c.decided_at as "decidedAt"
    from review r join review_cycle c on c.id = r.cycle_id
    where r.dossier_id = ${grant.dossier.id}::uuid and r.reviewer_id = ${grant.actor.id}::uuid and r.ended_at is null
    order by c.number desc limit 1`;
  return rows[0];
}

/** The same, held: until this transaction ends nobody opens the scores, decides the cycle or hands this sheet in. */
export async function ownToWrite(grant: DossierGrant): Promise<OwnReview | undefined> {
  await grant.db.$queryRaw`
    select c.id from review_cycle c join review r on r.cycle_id = c.id
    where c.dossier_id = ${grant.dossier.id}::uuid and r.reviewer_id = ${grant.actor.id}::uuid and r.ended_at is null for share of c, r`;
  return own(grant);
}

/** The same, held against everybody who writes or hands in a sheet of the cycle: two last ones cannot miss each other. */
export async function ownToSubmit(grant: DossierGrant): Promise<OwnReview | undefined> {
  await grant.db.$queryRaw`
    select id from review_cycle where dossier_id = ${grant.dossier.id}::uuid and decided_at is null for update`;
  return own(grant);
}

/** One sheet, as far as the acting person may read it; empty where nothing has been written. */
export async function find(grant: DossierGrant, reviewId: string): Promise<Sheet> {
  const rows = await grant.db.$queryRaw<Sheet[]>`
    select s.strengths, s.weaknesses, s.conditions, s.recommendation, s.version, s.saved_at as "savedAt",
           (select coalesce(jsonb_agg(jsonb_build_object('criterion', x.criterion_id, 'score', x.score, 'reason', x.reason)
              order by x.criterion_id), '[]') from review_score x where x.review_id = s.review_id) as scores
    from review_sheet s where s.dossier_id = ${grant.dossier.id}::uuid and s.review_id = ${reviewId}::uuid`;
  return rows[0] ?? noSheet;
}

export type ReadSheet = Sheet & { readonly reviewId: string };

/** All sheets of a cycle that the acting person may read: their own alone while the scores are sealed. */
export async function ofCycle(grant: DossierGrant, cycleId: string): Promise<readonly ReadSheet[]> {
  return grant.db.$queryRaw<ReadSheet[]>`
    select s.review_id as "reviewId", s.strengths, s.weaknesses, s.conditions, s.recommendation, s.version, s.saved_at as "savedAt",
           (select coalesce(jsonb_agg(jsonb_build_object('criterion', x.criterion_id, 'score', x.score, 'reason', x.reason)
              order by x.criterion_id), '[]') from review_score x where x.review_id = s.review_id) as scores
    from review_sheet s join review r on r.id = s.review_id
    where s.dossier_id = ${grant.dossier.id}::uuid and r.cycle_id = ${cycleId}::uuid order by r.assigned_at, r.id`;
}

/** Writes a sheet over the version it was decided on; `contended` when another save came between. */
export async function save(
  grant: DossierGrant,
  reviewId: string,
  { fields, baseVersion, version }: SheetChange,
  at: Date,
): Promise<"contended" | undefined> {
  const { strengths, weaknesses, conditions, recommendation } = fields;
  const written = await grant.db.$executeRaw`
    insert into review_sheet (review_id, dossier_id, strengths, weaknesses, conditions, recommendation, version, saved_at)
    values (${reviewId}::uuid, ${grant.dossier.id}::uuid, ${strengths}, ${weaknesses}, ${conditions}, ${recommendation}, ${version}, ${at})
    on conflict (review_id) do update set strengths = excluded.strengths, weaknesses = excluded.weaknesses, conditions = excluded.conditions,
      recommendation = excluded.recommendation, version = excluded.version, saved_at = excluded.saved_at
      where review_sheet.version = ${baseVersion}`;
  if (written !== 1) return "contended";
  await grant.db.$executeRaw`
    insert into review_score (review_id, dossier_id, criterion_id, score, reason)
    select ${reviewId}::uuid, ${grant.dossier.id}::uuid, line.criterion, line.score, line.reason
    from jsonb_to_recordset(${JSON.stringify(fields.scores)}::jsonb) as line(criterion text, score int, reason text)
    on conflict (review_id, criterion_id) do update set score = excluded.score, reason = excluded.reason`;
  return undefined;
}
