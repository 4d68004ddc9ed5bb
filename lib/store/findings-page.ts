import type { DossierGrant } from "@/lib/access/grant";
import type { FindingState, Weight } from "@/lib/domain/review/held-review";

export type FindingFilter = { readonly state: FindingState | "all"; readonly weight: Weight | "all" };

export type FindingLine = {
  readonly id: string;
  readonly number: number;
  readonly cycle: number;
  readonly question: string;
  /** The passage it is about; null where it is about the question. */
  readonly quote: string | null;
  readonly language: string | null;
  /** What was found: the first comment of its thread. */
  readonly body: string;
  readonly weight: Weight;
  readonly state: FindingState;
  readonly raisedById: string;
  readonly raisedBy: string;
  readonly raisedAt: Date;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
  readonly reopened: number;
};

/** Findings of the dossier that a filter finds, the heaviest first and then as they were raised. */
export async function list(
  grant: DossierGrant,
  { state, weight }: FindingFilter,
  page: { readonly skip: number; readonly take: number },
): Promise<readonly FindingLine[]> {
  return grant.db.$queryRaw<FindingLine[]>`
    select f.thread_id as id, f.number, c.number as cycle, t.question_id as question, t.quote, t.language, coalesce(first.body, '') as body,
      f.weight, f.state, f.raised_by_id as "raisedById", p.name as "raisedBy", f.raised_at as "raisedAt", a.name as "answeredBy",
      f.answered_at as "answeredAt", s.name as "settledBy", f.settled_at as "settledAt", f.reopened
    from finding f join thread t on t.id = f.thread_id join review_cycle c on c.id = f.cycle_id join person p on p.id = f.raised_by_id
      left join person a on a.id = f.answered_by_id left join person s on s.id = f.settled_by_id
      left join lateral (select body from comment where thread_id = f.thread_id order by at, id limit 1) first on true
    where f.dossier_id = ${grant.dossier.id}::uuid and (${state} = 'all' or f.state = ${state}) and (${weight} = 'all' or f.weight = ${weight})
    order by array_position(array['blocking', 'should', 'could', 'language'], f.weight), f.number
    offset ${page.skip} limit ${page.take}`;
}

export type FindingCount = { readonly state: FindingState; readonly weight: Weight; readonly count: number };

/** How many findings of each weight are in each state. */
export async function counts(grant: DossierGrant): Promise<readonly FindingCount[]> {
  return grant.db.$queryRaw<FindingCount[]>`
    select state, weight, count(*)::int as count from finding where dossier_id = ${grant.dossier.id}::uuid group by state, weight`;
}
