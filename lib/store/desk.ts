import type { DeskGrant } from "@/lib/access/grant";

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
