import type { DossierGrant } from "@/lib/access/grant";
import type { CycleFacts } from "@/lib/domain/review/held-review";

/** Begins the next appraisal of the grant's dossier; one that has not been decided yet goes on instead. */
export async function begin(grant: DossierGrant, { id, at }: { readonly id: string; readonly at: Date }): Promise<void> {
  await grant.db.$executeRaw`
    insert into review_cycle (id, dossier_id, number, opened_at)
    select ${id}::uuid, ${grant.dossier.id}::uuid, coalesce(max(number), 0) + 1, ${at}
    from review_cycle where dossier_id = ${grant.dossier.id}::uuid
    having count(*) filter (where decided_at is null) = 0`;
}

/** The appraisal that runs, or the last one that was decided; none where the dossier has never been in review. */
export async function current(grant: DossierGrant): Promise<CycleFacts | undefined> {
  const rows = await grant.db.$queryRaw<CycleFacts[]>`
    select id, number, opened_at as "openedAt", scores_open_at as "scoresOpenAt", decision, decided_at as "decidedAt"
    from review_cycle where dossier_id = ${grant.dossier.id}::uuid order by number desc limit 1`;
  return rows[0];
}
