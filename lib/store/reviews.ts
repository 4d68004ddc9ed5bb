import type { DossierGrant } from "@/lib/access/grant";
import type { ReviewFacts } from "@/lib/domain/review/held-review";

/** Who appraises in one cycle, with their name, in the order in which they were named; also who was replaced. */
export async function list(grant: DossierGrant, cycleId: string): Promise<readonly (ReviewFacts & { readonly reviewer: string })[]> {
  return grant.db.$queryRaw<(ReviewFacts & { reviewer: string })[]>`
    select r.id, r.cycle_id as "cycleId", r.reviewer_id as "reviewerId", p.name as reviewer, r.sections, r.due_at as "dueAt",
           r.declared_at as "declaredAt", r.conflict, r.kept_at as "keptAt", r.submitted_at as "submittedAt", r.ended_at as "endedAt"
    from review r join person p on p.id = r.reviewer_id
    where r.dossier_id = ${grant.dossier.id}::uuid and r.cycle_id = ${cycleId}::uuid order by r.assigned_at, r.id`;
}

/** Hands a reviewer's sheet in. */
export async function submit(grant: DossierGrant, id: string, at: Date): Promise<"contended" | undefined> {
  const { count } = await grant.db.review.updateMany({
    where: { dossierId: grant.dossier.id, id, reviewerId: grant.actor.id, submittedAt: null, endedAt: null },
    data: { submittedAt: at },
  });
  return count === 1 ? undefined : "contended";
}
