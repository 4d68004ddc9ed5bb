import type { DeskGrant } from "@/lib/access/grant";
import type { DeskRound } from "@/lib/domain/waiting";

export type Waiting = { readonly openThreads: number; readonly mentions: number; readonly mentionQuestion: string | null };

/** Per dossier: open threads, and open threads in which this person is mentioned and has not answered since. One statement. */
export async function waiting(grant: DeskGrant, dossierIds: readonly string[]): Promise<ReadonlyMap<string, Waiting>> {
  if (dossierIds.length === 0) return new Map();
  const me = grant.actor.id;
  const rows = await grant.db.$queryRaw<{ dossier_id: string; open: bigint; mentions: bigint; question: string | null }[]>`
    with mine as (
      select distinct c.thread_id from mention m join comment c on c.id = m.comment_id
      where m.person_id = ${me}::uuid and m.dossier_id = any (${[...dossierIds]}::uuid[])
        and not exists (select 1 from comment later where later.thread_id = c.thread_id and later.author_id = ${me}::uuid and later.at > c.at))
    select t.dossier_id, count(*) as open, count(mine.thread_id) as mentions, min(t.question_id) filter (where mine.thread_id is not null) as question
    from thread t left join mine on mine.thread_id = t.id
    where t.resolved_at is null and t.dossier_id = any (${[...dossierIds]}::uuid[])
    group by t.dossier_id`;
  return new Map(
    rows.map((row) => [row.dossier_id, { openThreads: Number(row.open), mentions: Number(row.mentions), mentionQuestion: row.question }]),
  );
}

export type OpenRound = Omit<DeskRound, "over" | "endsAt"> & { readonly dossierId: string; readonly endsAt: Date };

/** The open rounds of some dossiers, each with what still stands between it and its end. One statement. */
export async function rounds(grant: DeskGrant, dossierIds: readonly string[]): Promise<readonly OpenRound[]> {
  if (dossierIds.length === 0) return [];
  return grant.db.$queryRaw<OpenRound[]>`
    select r.id, r.dossier_id as "dossierId", r.number, r.ends_at as "endsAt", c.waiting, m.unanswered, m.unapproved
    from consultation_round r,
      lateral (select (count(*) filter (where outcome_at is null and withdrawn_at is null))::int as waiting
               from consultee where round_id = r.id) c,
      lateral (select (count(*) filter (where disposition is null))::int as unanswered,
                      (count(*) filter (where disposition is not null))::int as unapproved
               from remark where round_id = r.id and struck_at is null and approved_at is null) m
    where r.closed_at is null and r.dossier_id = any (${[...dossierIds]}::uuid[]) order by r.ends_at, r.id`;
}
