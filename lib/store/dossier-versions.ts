import type { DossierGrant } from "@/lib/access/grant";
import { readValue } from "@/lib/domain/answer-shapes";
import type { StageId } from "@/lib/domain/stages";
import type { AnswerValue } from "@/lib/domain/values";
import { readRuns } from "@/lib/domain/version-shapes";
import type { DossierVersionReason, KeptAnswer } from "@/lib/domain/versions";

export type NewDossierVersion = {
  readonly id: string;
  readonly number: number;
  readonly name: string | null;
  readonly reason: DossierVersionReason;
  readonly byId: string;
  readonly at: Date;
};

/** The number of the next version; whoever else would keep one waits until this transaction ends, so that no number is given twice. */
export async function next(grant: DossierGrant): Promise<number> {
  await grant.db.$queryRaw`select pg_advisory_xact_lock(hashtext(${`versions ${grant.dossier.id}`}))::text`;
  const rows = await grant.db.$queryRaw<{ number: number }[]>`
    select coalesce(max(number), 0) + 1 as number from dossier_version where dossier_id = ${grant.dossier.id}::uuid`;
  return rows[0]?.number ?? 1;
}

/** Keeps the newest version of every answer as one moment of the dossier. Texts must have been settled before. */
export async function keep(grant: DossierGrant, version: NewDossierVersion): Promise<void> {
  const { id, number, name, reason, byId, at } = version;
  await grant.db.$executeRaw`
    with kept as (
      insert into dossier_version (id, dossier_id, number, name, reason, by_id, at)
      values (${id}::uuid, ${grant.dossier.id}::uuid, ${number}, ${name}, ${reason}, ${byId}::uuid, ${at})
      returning id, dossier_id)
    insert into dossier_version_item (dossier_id, dossier_version_id, answer_id, version)
    select kept.dossier_id, kept.id, a.id, newest.version
    from kept join answer a on a.dossier_id = kept.dossier_id,
      lateral (select version from answer_version where answer_id = a.id order by version desc limit 1) newest`;
}

export type DossierVersion = {
  readonly id: string;
  readonly number: number;
  readonly name: string | null;
  readonly reason: DossierVersionReason;
  readonly by: string;
  readonly at: Date;
  /** The step it was kept at. */
  readonly from: StageId | null;
  readonly to: StageId | null;
};
export type DossierVersionLine = DossierVersion & {
  /** How many answers read otherwise than in the version before. */
  readonly changed: number;
};

/** Versions of the whole dossier, newest first, below the number `before` when given; at most `take`. */
export async function list(grant: DossierGrant, page: { readonly before?: number; readonly take: number }) {
  return grant.db.$queryRaw<DossierVersionLine[]>`
    select v.id, v.number, v.name, v.reason, p.name as "by", v.at, m."from", m."to",
      (select count(*)::int
       from dossier_version_item i join answer_version t on t.answer_id = i.answer_id and t.version = i.version
         left join dossier_version w on w.dossier_id = v.dossier_id and w.number = v.number - 1
         left join dossier_version_item j on j.dossier_version_id = w.id and j.answer_id = i.answer_id
         left join answer_version s on s.answer_id = j.answer_id and s.version = j.version
       where i.dossier_version_id = v.id and coalesce(s.text, '') <> t.text) as changed
    from dossier_version v join person p on p.id = v.by_id
      left join lateral (select "from", "to" from stage_move where dossier_id = v.dossier_id and at = v.at limit 1) m on v.reason = 'stage'
    where v.dossier_id = ${grant.dossier.id}::uuid and (${page.before ?? null}::int is null or v.number < ${page.before ?? null}::int)
    order by v.number desc limit ${page.take}`;
}

export type FoundVersion = DossierVersion & {
  /**
   * Up to when everything written on the dossier is in the answers that are read after this: the oldest update that nobody has
   * read yet, or this moment, less the second that a transaction may still be under way.
   */
  readonly readUpTo: Date;
};

/** Some versions by id, oldest first; an id of another dossier is not found. */
export async function find(grant: DossierGrant, ids: readonly string[]) {
  return grant.db.$queryRaw<FoundVersion[]>`
    select v.id, v.number, v.name, v.reason, p.name as "by", v.at, m."from", m."to",
      (select coalesce(min(u.at), clock_timestamp()) - interval '1 second' from text_update u where u.dossier_id = v.dossier_id) as "readUpTo"
    from dossier_version v join person p on p.id = v.by_id
      left join lateral (select "from", "to" from stage_move where dossier_id = v.dossier_id and at = v.at limit 1) m on v.reason = 'stage'
    where v.dossier_id = ${grant.dossier.id}::uuid and v.id = any (${[...ids]}::uuid[]) order by v.number`;
}

export type VersionItem = KeptAnswer & { readonly versionId: string; readonly value: AnswerValue };

/** What the answers said at these versions, of all questions or of some. */
export async function items(grant: DossierGrant, ids: readonly string[], questions?: readonly string[]): Promise<readonly VersionItem[]> {
  const rows = await grant.db.$queryRaw<(VersionItem & { value: unknown; runs: unknown })[]>`
    select i.dossier_version_id as "versionId", a.id as "answerId", a.question_id as question, a.language, t.version, t.value, t.text, t.runs
    from dossier_version_item i join answer a on a.id = i.answer_id
      join answer_version t on t.answer_id = i.answer_id and t.version = i.version
    where i.dossier_id = ${grant.dossier.id}::uuid and i.dossier_version_id = any (${[...ids]}::uuid[])
      and (${questions === undefined} or a.question_id = any (${[...(questions ?? [])]}::text[]))`;
  return rows.map((row) => ({ ...row, value: readValue(row.value), runs: readRuns(row.runs) }));
}

/** How many answers read otherwise now than in the newest version; 0 where there is none. */
export async function changedSince(grant: DossierGrant): Promise<number> {
  const rows = await grant.db.$queryRaw<{ changed: number }[]>`
    select count(*)::int as changed
    from (select id from dossier_version where dossier_id = ${grant.dossier.id}::uuid order by number desc limit 1) v
      join answer a on a.dossier_id = ${grant.dossier.id}::uuid
      left join dossier_version_item i on i.dossier_version_id = v.id and i.answer_id = a.id
      left join answer_version t on t.answer_id = i.answer_id and t.version = i.version
    where coalesce(t.text, '') <> a.text`;
  return rows[0]?.changed ?? 0;
}
