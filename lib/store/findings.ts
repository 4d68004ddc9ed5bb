import type { DossierGrant } from "@/lib/access/grant";
import type { FindingFacts, FindingStep } from "@/lib/domain/review/findings";
import type { FindingState, Weight } from "@/lib/domain/review/held-review";

export type NewFinding = {
  readonly threadId: string;
  readonly cycleId: string;
  readonly weight: Weight;
  readonly raisedById: string;
  readonly raisedAt: Date;
};

/** The number of the next finding of the dossier; whoever else would raise one waits until this transaction ends. */
export async function next(grant: DossierGrant): Promise<number> {
  await grant.db.$queryRaw`select pg_advisory_xact_lock(hashtext(${`findings ${grant.dossier.id}`}))::text`;
  const rows = await grant.db.$queryRaw<{ number: number }[]>`
    select coalesce(max(number), 0) + 1 as number from finding where dossier_id = ${grant.dossier.id}::uuid`;
  return rows[0]?.number ?? 1;
}

/** Gives a thread its weight, only while it is open and no finding yet. */
export async function raise(grant: DossierGrant, finding: NewFinding & { readonly number: number }): Promise<"contended" | undefined> {
  const { threadId, cycleId, number, weight, raisedById, raisedAt } = finding;
  const written = await grant.db.$executeRaw`
    insert into finding (thread_id, dossier_id, cycle_id, number, weight, state, raised_by_id, raised_at)
    select t.id, t.dossier_id, ${cycleId}::uuid, ${number}, ${weight}, 'open', ${raisedById}::uuid, ${raisedAt}
    from thread t where t.dossier_id = ${grant.dossier.id}::uuid and t.id = ${threadId}::uuid and t.resolved_at is null
    on conflict (thread_id) do nothing`;
  return written === 1 ? undefined : "contended";
}

/** One finding of the grant's dossier, as it is decided on. */
export async function find(grant: DossierGrant, threadId: string): Promise<FindingFacts | undefined> {
  const rows = await grant.db.$queryRaw<FindingFacts[]>`
    select f.thread_id as "threadId", t.question_id as question, f.number, f.weight, f.state, f.raised_by_id as "raisedById",
      not exists (select 1 from membership m where m.dossier_id = f.dossier_id and m.person_id = f.raised_by_id)
        or (exists (select 1 from review r where r.cycle_id = f.cycle_id and r.reviewer_id = f.raised_by_id and r.ended_at is not null)
            and not exists (select 1 from review r where r.cycle_id = f.cycle_id and r.reviewer_id = f.raised_by_id and r.ended_at is null))
        as "raiserLeft"
    from finding f join thread t on t.id = f.thread_id
    where f.dossier_id = ${grant.dossier.id}::uuid and f.thread_id = ${threadId}::uuid`;
  return rows[0];
}

/** Blocking findings that are not settled. */
export function countBlocking(grant: DossierGrant): Promise<number> {
  return grant.db.finding.count({ where: { dossierId: grant.dossier.id, weight: "blocking", state: { not: "settled" } } });
}

type By = { readonly id: string; readonly at: Date };
type Written = "contended" | undefined;

/** Writes that a finding was answered, only while it is as it was decided on. */
export function answer(grant: DossierGrant, step: FindingStep, { id, at }: By): Promise<Written> {
  return write(grant, step, { state: "answered", answeredById: id, answeredAt: at });
}

/** Writes that a finding was settled, only while it is as it was decided on. */
export function settle(grant: DossierGrant, step: FindingStep, { id, at }: By): Promise<Written> {
  return write(grant, step, { state: "settled", settledById: id, settledAt: at });
}

/** Opens a finding again and counts it, only while it is as it was decided on; who answered and settled it stays on the trail. */
export function reopen(grant: DossierGrant, step: FindingStep): Promise<Written> {
  const nobody = { answeredById: null, answeredAt: null, settledById: null, settledAt: null };
  return write(grant, step, { state: "open", ...nobody, reopened: { increment: 1 } });
}

/** Writes what a finding weighs now, only while it is as it was decided on. */
export function weigh(grant: DossierGrant, step: FindingStep, weight: Weight): Promise<Written> {
  return write(grant, step, { weight });
}

type Change = {
  state?: FindingState;
  weight?: Weight;
  answeredById?: string | null;
  answeredAt?: Date | null;
  settledById?: string | null;
  settledAt?: Date | null;
  reopened?: { increment: 1 };
};

async function write(grant: DossierGrant, { threadId, was }: FindingStep, data: Change): Promise<Written> {
  const { count } = await grant.db.finding.updateMany({ where: { dossierId: grant.dossier.id, threadId, ...was }, data });
  return count === 1 ? undefined : "contended";
}
