import type { DossierGrant } from "@/lib/access/grant";
import type { CycleFacts, FindingState, Recommendation, Weight } from "@/lib/domain/review/held-review";
import type { HeldSession, SessionFields } from "@/lib/domain/review/session";

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

/** A session with who opened the scores and why, and who decided. */
export type ReadSession = HeldSession & {
  readonly openedBy: string | null;
  readonly scoresReason: string | null;
  readonly decidedBy: string | null;
  /** The numbers of all cycles of the dossier, newest first. */
  readonly cycles: readonly number[];
};

/** One cycle with its session, by its number; the latest without one. */
export async function session(grant: DossierGrant, number: number | null = null): Promise<ReadSession | undefined> {
  const rows = await grant.db.$queryRaw<(Omit<ReadSession, "heldAt"> & { heldAt: Date | null })[]>`
    select c.id, c.number, c.opened_at as "openedAt", c.scores_open_at as "scoresOpenAt", c.scores_reason as "scoresReason",
           o.name as "openedBy", c.held_at as "heldAt", c.place, c.chair, c.secretary, c.present, c.agreed, c.view, c.conditions,
           c.saved_at as "savedAt", c.decision, c.decided_at as "decidedAt", d.name as "decidedBy",
           (select array_agg(a.number order by a.number desc) from review_cycle a where a.dossier_id = c.dossier_id) as cycles
    from review_cycle c left join person o on o.id = c.scores_open_by_id left join person d on d.id = c.decided_by_id
    where c.dossier_id = ${grant.dossier.id}::uuid and (${number}::int is null or c.number = ${number}::int)
    order by c.number desc limit 1`;
  return rows[0] && { ...rows[0], heldAt: rows[0].heldAt?.toISOString() ?? null };
}

/** The latest, held: nobody opens its scores, saves its session or decides it until this transaction ends. */
export async function sessionToWrite(grant: DossierGrant): Promise<ReadSession | undefined> {
  await grant.db.$queryRaw`
    select id from review_cycle where dossier_id = ${grant.dossier.id}::uuid and decided_at is null for update`;
  return session(grant);
}

/** Opens the scores of a cycle: by a person with a reason, or by the last sheet, with neither. */
export async function openScores(
  grant: DossierGrant,
  { id, at, by }: { readonly id: string; readonly at: Date; readonly by: { readonly id: string; readonly reason: string } | null },
): Promise<"contended" | undefined> {
  const { count } = await grant.db.reviewCycle.updateMany({
    where: { dossierId: grant.dossier.id, id, scoresOpenAt: null, decidedAt: null },
    data: { scoresOpenAt: at, scoresOpenById: by?.id ?? null, scoresReason: by?.reason ?? null },
  });
  return count === 1 ? undefined : "contended";
}

/** Writes the record of a session that is not decided. */
export async function saveSession(
  grant: DossierGrant,
  id: string,
  { agreed, present, conditions, heldAt, ...fields }: SessionFields,
  at: Date,
): Promise<"contended" | undefined> {
  const { count } = await grant.db.reviewCycle.updateMany({
    where: { dossierId: grant.dossier.id, id, decidedAt: null },
    data: {
      ...fields,
      agreed,
      present: [...present],
      conditions: [...conditions],
      heldAt: heldAt === null ? null : new Date(heldAt),
      savedAt: at,
    },
  });
  return count === 1 ? undefined : "contended";
}

/** Ends a cycle with its decision, for good. */
export async function decide(
  grant: DossierGrant,
  { id, decision, byId, at }: { readonly id: string; readonly decision: Recommendation; readonly byId: string; readonly at: Date },
): Promise<"contended" | undefined> {
  const { count } = await grant.db.reviewCycle.updateMany({
    where: { dossierId: grant.dossier.id, id, decidedAt: null },
    data: { decision, decidedById: byId, decidedAt: at },
  });
  return count === 1 ? undefined : "contended";
}

/** A finding as the session reads it: what was first written, and where. */
export type ReadFinding = {
  readonly number: number;
  readonly weight: Weight;
  readonly state: FindingState;
  readonly question: string;
  readonly body: string;
  readonly raisedBy: string;
};

/** The findings of a cycle by their number. */
export async function findings(grant: DossierGrant, cycleId: string): Promise<readonly ReadFinding[]> {
  return grant.db.$queryRaw<ReadFinding[]>`
    select f.number, f.weight, f.state, t.question_id as question, p.name as "raisedBy",
           coalesce((select c.body from comment c where c.thread_id = t.id order by c.at, c.id limit 1), '') as body
    from finding f join thread t on t.id = f.thread_id join person p on p.id = f.raised_by_id
    where f.dossier_id = ${grant.dossier.id}::uuid and f.cycle_id = ${cycleId}::uuid order by f.number`;
}
