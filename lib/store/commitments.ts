import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { CommitmentScope } from "@/lib/domain/after-sending";
import type { CommitmentChange, CommitmentFields } from "@/lib/domain/commitment-changes";
import type { Tracked } from "@/lib/domain/commitment-standing";
import type { Promised } from "@/lib/domain/commitments";
import type { TrackedCommitment } from "@/lib/domain/prefill";

export type ProgressLine = {
  readonly id: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly words: string;
  readonly percent: number | null;
  readonly evidenceId: string | null;
  readonly evidence: string | null;
  readonly by: string;
};

export type StoredCommitment = Tracked &
  CommitmentFields & {
    readonly id: string;
    readonly scope: CommitmentScope;
    readonly question: string | null;
    readonly ordinal: number | null;
    readonly titleVi: string;
    readonly titleSent: string;
    readonly textVi: string;
    readonly textSent: string;
    readonly ownerPerson: string | null;
    readonly changedBy: string;
    readonly changedAt: Date;
    /** Newest first. */
    readonly progress: readonly ProgressLine[];
  };

/** Every commitment of the grant's dossier with its progress, in the order of the form, those added by hand last. One statement. */
export async function list(grant: DossierGrant): Promise<readonly StoredCommitment[]> {
  return read(grant, null);
}

/** One commitment of the grant's dossier. */
export async function find(grant: DossierGrant, id: string): Promise<StoredCommitment | undefined> {
  return (await read(grant, id))[0];
}

function read(grant: DossierGrant, id: string | null): Promise<StoredCommitment[]> {
  return grant.db.$queryRaw<StoredCommitment[]>`
    select c.id, c.scope, c.question_id as question, c.ordinal, c.title_vi as "titleVi", c.title_sent as "titleSent", c.text_vi as "textVi",
           c.text_sent as "textSent", c.owner, c.owner_person_id as "ownerPersonId", o.name as "ownerPerson", c.indicator,
           c.from_year as "fromYear", c.to_year as "toYear", c.state, c.state_reason as "stateReason", p.name as "changedBy",
           c.changed_at as "changedAt", n.progress, n.progress -> 0 ->> 'day' as "lastDay",
           (select (e ->> 'percent')::int from json_array_elements(n.progress) e where e ->> 'percent' is not null limit 1) as "lastPercent"
    from commitment c join person p on p.id = c.changed_by_id left join person o on o.id = c.owner_person_id
         cross join lateral (
           select coalesce(json_agg(json_build_object('id', n.id, 'day', to_char(n.day, 'YYYY-MM-DD'), 'words', n.words, 'percent', n.percent,
                    'evidenceId', n.evidence_id, 'evidence', a.name, 'by', w.name) order by n.day desc, n.at desc), '[]'::json) as progress
           from commitment_progress n join person w on w.id = n.by_id
                left join attachment a on a.dossier_id = n.dossier_id and a.id = n.evidence_id
           where n.commitment_id = c.id) n
    where c.dossier_id = ${grant.dossier.id}::uuid and c.id = coalesce(${id}::uuid, c.id)
    order by string_to_array(c.question_id, '.')::int[] nulls last, c.ordinal, c.added_at, c.id`;
}

export type NewCommitment = Omit<Promised, "question" | "ordinal"> &
  CommitmentFields & { readonly id: string; readonly question: string | null; readonly ordinal: number | null };

/** Adds commitments; one whose promise is there already, from a result that was taken back, stays as it is. */
export async function add(
  grant: DossierGrant,
  list: readonly NewCommitment[],
  by: { readonly id: string; readonly at: Date },
): Promise<void> {
  const stamp = { dossierId: grant.dossier.id, addedById: by.id, addedAt: by.at, changedById: by.id, changedAt: by.at };
  const data = list.map(({ question, ...row }) => ({ ...row, ...stamp, questionId: question }));
  await grant.db.commitment.createMany({ data, skipDuplicates: true });
}

/** Writes a change only while the commitment is as it was decided on. */
export async function change(grant: DossierGrant, { id, was, fields, byId, at }: CommitmentChange): Promise<"contended" | undefined> {
  const { count } = await grant.db.commitment.updateMany({
    where: { dossierId: grant.dossier.id, id, changedAt: was },
    data: { ...fields, changedById: byId, changedAt: at },
  });
  return count === 1 ? undefined : "contended";
}

export type NewProgress = Omit<ProgressLine, "evidence" | "by"> & {
  readonly commitmentId: string;
  readonly byId: string;
  readonly at: Date;
};

/** Notes progress. */
export async function addProgress(grant: DossierGrant, { day, ...note }: NewProgress): Promise<void> {
  await grant.db.commitmentProgress.createMany({ data: { ...note, day: new Date(`${day}T00:00:00Z`), dossierId: grant.dossier.id } });
}

/** What the city's designated bids promised and what was noted since, for its report; only of dossiers this person is a member of. */
export async function ofCity(grant: DeskGrant, cityId: string): Promise<readonly TrackedCommitment[]> {
  return grant.db.$queryRaw<TrackedCommitment[]>`
    select c.scope, c.title_vi as "titleVi", c.title_sent as "titleSent", c.text_vi as "textVi", c.text_sent as "textSent", c.state,
           c.state_reason as "stateReason", coalesce((
             select json_agg(json_build_object('day', to_char(n.day, 'YYYY-MM-DD'), 'words', n.words, 'percent', n.percent, 'evidence', a.name)
                    order by n.day, n.at)
             from commitment_progress n left join attachment a on a.dossier_id = n.dossier_id and a.id = n.evidence_id
             where n.commitment_id = c.id), '[]'::json) as progress
    from commitment c join dossier d on d.id = c.dossier_id
    where d.city_id = ${cityId} and d.stage = 'designated'
    order by string_to_array(c.question_id, '.')::int[] nulls last, c.ordinal, c.added_at, c.id`;
}

/** What every commitment of some dossiers is judged by, for the desk. One statement. */
export async function tracked(grant: DeskGrant, dossierIds: readonly string[]): Promise<ReadonlyMap<string, readonly Tracked[]>> {
  if (dossierIds.length === 0) return new Map();
  const rows = await grant.db.$queryRaw<(Tracked & { dossierId: string })[]>`
    select c.dossier_id as "dossierId", c.state, c.owner, c.from_year as "fromYear", c.to_year as "toYear",
           to_char(max(n.day), 'YYYY-MM-DD') as "lastDay",
           (array_agg(n.percent order by n.day desc, n.at desc) filter (where n.percent is not null))[1] as "lastPercent"
    from commitment c left join commitment_progress n on n.commitment_id = c.id
    where c.dossier_id = any (${[...dossierIds]}::uuid[])
    group by c.id`;
  const found = new Map<string, Tracked[]>();
  for (const { dossierId, ...each } of rows) found.set(dossierId, [...(found.get(dossierId) ?? []), each]);
  return found;
}
