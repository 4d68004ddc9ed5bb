import type { DossierGrant } from "@/lib/access/grant";
import type { StoredChange } from "@/lib/domain/consultation/changes";
import type { Disposition, RemarkSource } from "@/lib/domain/consultation/held-round";
import type { RemarkState } from "@/lib/domain/consultation/remark-state";

export type RemarkFilter = {
  readonly state: RemarkState | "all";
  readonly consultee?: string | undefined;
  readonly section?: string | undefined;
  /** A person's id, or those that nobody has to answer. */
  readonly assignee?: string | undefined;
  /** Found in the remark and its answer, with or without marks; empty finds all. */
  readonly words: string;
};

export type RemarkLine = {
  readonly id: string;
  readonly number: number;
  readonly section: string | null;
  readonly question: string | null;
  readonly quote: string | null;
  readonly body: string;
  readonly source: RemarkSource;
  readonly opinionNumber: string | null;
  readonly opinionOn: string | null;
  /** The scan of that paper, while it may be taken away. */
  readonly scanId: string | null;
  readonly consultee: string;
  readonly assigneeId: string | null;
  readonly assignee: string | null;
  readonly disposition: Disposition | null;
  readonly answer: string;
  readonly changes: readonly StoredChange[];
  readonly answeredById: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly changedAt: Date | null;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly returnNote: string;
};

/**
 * A page of a round's remarks by number, and how many the filter finds, in one statement; the one that is open (its id) comes first in
 * the answer as `open`, whatever the filter. What was struck out is left out.
 */
export async function list(
  grant: DossierGrant,
  roundId: string,
  filter: RemarkFilter,
  { skip, take, open }: { readonly skip: number; readonly take: number; readonly open: string | null },
): Promise<{ readonly remarks: readonly RemarkLine[]; readonly open: RemarkLine | null; readonly total: number }> {
  const rows = await grant.db.$queryRaw<(RemarkLine & { readonly total: number; readonly fits: boolean })[]>`
    with pattern as (
      select '%' || replace(replace(replace(fold(${filter.words}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' as words
    ), fitting as (
      select id, count(*) over ()::int as total from remark
      where dossier_id = ${grant.dossier.id}::uuid and round_id = ${roundId}::uuid and struck_at is null
        and case ${filter.state}
              when 'unanswered' then disposition is null and return_note = ''
              when 'returned' then disposition is null and return_note <> ''
              when 'answered' then disposition is not null and approved_at is null
              when 'approved' then approved_at is not null
              else true end
        and (${filter.consultee ?? null}::uuid is null or consultee_id = ${filter.consultee ?? null}::uuid)
        and (${filter.section ?? null}::text is null or section_id = ${filter.section ?? null}::text)
        and case ${filter.assignee ?? ""} when '' then true when 'nobody' then assignee_id is null
              else assignee_id::text = ${filter.assignee ?? ""} end
        and (${filter.words} = '' or fold(body || ' ' || answer) like (select words from pattern))
      order by number limit ${take} offset ${skip}
    )
    select m.id, m.number, m.section_id as section, m.question_id as question, m.quote, m.body, m.source,
           o.number as "opinionNumber", to_char(o.day, 'YYYY-MM-DD') as "opinionOn", x.id as "scanId", c.name_vi as consultee,
           m.assignee_id as "assigneeId", s.name as assignee, m.disposition, m.answer, m.changes,
           m.answered_by_id as "answeredById", a.name as "answeredBy", m.answered_at as "answeredAt", m.changed_at as "changedAt", p.name as "approvedBy", m.approved_at as "approvedAt",
           m.return_note as "returnNote", coalesce(f.total, 0) as total, f.id is not null as fits
    from remark m left join fitting f on f.id = m.id join consultee c on c.id = m.consultee_id left join opinion o on o.id = m.opinion_id
         left join attachment x on x.dossier_id = o.dossier_id and x.id = o.attachment_id and x.removed_at is null and x.state = 'clean'
         left join person s on s.id = m.assignee_id left join person a on a.id = m.answered_by_id
         left join person p on p.id = m.approved_by_id
    where m.dossier_id = ${grant.dossier.id}::uuid and m.round_id = ${roundId}::uuid and m.struck_at is null
      and (f.id is not null or m.id = ${open}::uuid)
    order by m.number`;
  const lines = rows.map(({ total: _total, fits: _fits, ...line }) => line);
  return {
    remarks: lines.filter((_line, index) => rows[index]?.fits),
    open: lines.find(({ id }) => id === open) ?? null,
    total: Math.max(0, ...rows.map(({ total }) => total)),
  };
}

export type RemarkCount = { readonly state: RemarkState; readonly disposition: Disposition | null; readonly count: number };

/** How many remarks of a round are in which state with which disposition, counted by the database at once. */
export async function counts(grant: DossierGrant, roundId: string): Promise<readonly RemarkCount[]> {
  return grant.db.$queryRaw<RemarkCount[]>`
    select case when approved_at is not null then 'approved' when disposition is not null then 'answered'
                when return_note <> '' then 'returned' else 'unanswered' end as state, disposition, count(*)::int as count
    from remark where dossier_id = ${grant.dossier.id}::uuid and round_id = ${roundId}::uuid and struck_at is null
    group by 1, 2`;
}

/** Those who said something in a round, for a choice among them. */
export async function consultees(grant: DossierGrant, roundId: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return grant.db.$queryRaw<{ id: string; name: string }[]>`
    select c.id, c.name_vi as name from consultee c
    where c.dossier_id = ${grant.dossier.id}::uuid and c.round_id = ${roundId}::uuid
      and exists (select from remark m where m.consultee_id = c.id and m.struck_at is null)
    order by c.name_vi, c.id`;
}
