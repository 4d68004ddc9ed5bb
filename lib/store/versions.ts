import type { DossierGrant } from "@/lib/access/grant";
import { readValue } from "@/lib/domain/answer-shapes";
import type { AnswerLanguage } from "@/lib/domain/form";
import type { Runs } from "@/lib/domain/text/hands";
import type { KeepReason } from "@/lib/domain/text/keeping";
import type { AnswerValue } from "@/lib/domain/values";
import { readRuns } from "@/lib/domain/version-shapes";
import type { KeptAnswer } from "@/lib/domain/versions";

export type Version = {
  readonly version: number;
  readonly value: AnswerValue;
  readonly text: string;
  readonly savedById: string;
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly restoredFrom: number | null;
  readonly reason: KeepReason;
  readonly name: string | null;
  /** Everybody who wrote since the version before. */
  readonly authorIds: readonly string[];
  /** Who wrote which part of the text; null for an answer that is saved whole. */
  readonly runs: Runs | null;
};

const columns = {
  version: true,
  value: true,
  text: true,
  savedById: true,
  savedAt: true,
  restoredFrom: true,
  reason: true,
  name: true,
  authorIds: true,
  runs: true,
  savedBy: { select: { name: true } },
} as const;

type Row = Omit<Version, "value" | "savedBy" | "reason" | "runs"> & {
  readonly value: unknown;
  readonly savedBy: { readonly name: string };
  readonly reason: string;
  readonly runs: unknown;
};

type Page = { readonly before?: number; readonly named?: boolean; readonly take: number };

/** Versions of one answer of the grant's dossier, newest first, below `before` (exclusive) and with a name alone when asked; at most `take`. */
export async function list(grant: DossierGrant, question: string, language: AnswerLanguage, page: Page): Promise<readonly Version[]> {
  const rows = await grant.db.answerVersion.findMany({
    where: {
      dossierId: grant.dossier.id,
      answer: { questionId: question, language },
      ...(page.before ? { version: { lt: page.before } } : {}),
      ...(page.named ? { name: { not: null } } : {}),
    },
    orderBy: { version: "desc" },
    take: page.take,
    select: columns,
  });
  return rows.map(versionIn);
}

/** One version, or undefined where the grant's dossier has no such answer or version. */
export async function find(grant: DossierGrant, question: string, language: AnswerLanguage, version: number): Promise<Version | undefined> {
  const row = await grant.db.answerVersion.findFirst({
    where: { dossierId: grant.dossier.id, version, answer: { questionId: question, language } },
    select: columns,
  });
  return row ? versionIn(row) : undefined;
}

export type Standing = {
  /** Somebody has typed, and what they typed is in no answer yet: it is read in a moment. */
  readonly unread: boolean;
  /** 0 while nothing has been kept. */
  readonly version: number;
  /** What stands is newer than every version: one is kept when the writing rests. */
  readonly unversioned: boolean;
  readonly text: string;
  readonly savedBy: string;
  readonly savedAt: Date;
  /** Everybody who wrote since the newest version. */
  readonly authorIds: readonly string[];
};

/** What stands in an answer now, and whether a version has it. */
export async function standing(grant: DossierGrant, question: string, language: AnswerLanguage): Promise<Standing | undefined> {
  const rows = await grant.db.$queryRaw<Standing[]>`
    select log.unread, coalesce(a.version, 0) as version, coalesce(a.unversioned, false) as unversioned, coalesce(a.text, '') as text,
           coalesce(p.name, '') as "savedBy", a.saved_at as "savedAt", coalesce(a.author_ids, '{}') as "authorIds"
    from (select exists (select 1 from text_update where dossier_id = ${grant.dossier.id}::uuid and question_id = ${question}) as unread) log
      left join answer a on a.dossier_id = ${grant.dossier.id}::uuid and a.question_id = ${question} and a.language = ${language}
      left join person p on p.id = a.saved_by_id`;
  return rows[0];
}

export type PresentAnswer = KeptAnswer & {
  readonly value: AnswerValue;
  /** The words of the newest version, where what stands is newer than it. */
  readonly keptText: string | null;
  /** Everybody who wrote since that version. */
  readonly authorIds: readonly string[];
};

type PresentRow = {
  answerId: string;
  question: string;
  language: AnswerLanguage;
  version: number;
  value: unknown;
  text: string;
  runs: unknown;
  keptText: string | null;
  authorIds: string[];
};

/**
 * What the answers say now, of all questions or of some. `value` is the newest version's (in which figures are references)
 * unless what stands is newer.
 */
export async function present(grant: DossierGrant, questions?: readonly string[]): Promise<readonly PresentAnswer[]> {
  const rows = await grant.db.$queryRaw<PresentRow[]>`
    select a.id as "answerId", a.question_id as question, a.language, coalesce(t.version, 0) as version,
      case when a.unversioned or t.value is null then a.value else t.value end as value, a.text, t.runs,
      case when a.unversioned then coalesce(t.text, '') end as "keptText", a.author_ids as "authorIds"
    from answer a left join lateral
      (select version, value, text, runs from answer_version where answer_id = a.id order by version desc limit 1) t on true
    where a.dossier_id = ${grant.dossier.id}::uuid
      and (${questions === undefined} or a.question_id = any (${[...(questions ?? [])]}::text[]))`;
  return rows.map((row) => ({ ...row, value: readValue(row.value), runs: readRuns(row.runs) }));
}

export type Naming = { readonly answerId: string; readonly baseVersion: number; readonly name: string };

/**
 * Names what stands in an answer that is saved whole, as one more version of the same words; `contended` when a save came
 * between. Nobody wrote anything, so it has no authors.
 */
export async function name(grant: DossierGrant, { answerId, baseVersion, name: called }: Naming): Promise<"contended" | undefined> {
  const written = await grant.db.$executeRaw`
    with named as (
      update answer set version = version + 1
      where dossier_id = ${grant.dossier.id}::uuid and id = ${answerId}::uuid and version = ${baseVersion}
      returning id, version, value, text, saved_by_id, saved_at)
    insert into answer_version (dossier_id, answer_id, version, value, text, saved_by_id, saved_at, reason, name)
    select ${grant.dossier.id}::uuid, id, version, value, text, saved_by_id, saved_at, 'named', ${called} from named`;
  return written === 1 ? undefined : "contended";
}

export type Span = { readonly answerId: string /** Exclusive. */; readonly after: number; readonly upTo: number };

/** Everybody who wrote in some answers between two of their versions, by answer. */
export async function authorsBetween(grant: DossierGrant, spans: readonly Span[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (spans.length === 0) return new Map();
  const { ids, lows, highs } = columnsOf(spans);
  const rows = await grant.db.$queryRaw<{ answerId: string; authorIds: string[] }[]>`
    select v.answer_id as "answerId", array_agg(distinct author.id) as "authorIds"
    from answer_version v join unnest(${ids}::uuid[], ${lows}::int[], ${highs}::int[]) as span(id, low, high)
      on v.answer_id = span.id and v.version > span.low and v.version <= span.high,
      unnest(v.author_ids) as author(id)
    where v.dossier_id = ${grant.dossier.id}::uuid
    group by v.answer_id`;
  return new Map(rows.map(({ answerId, authorIds }) => [answerId, authorIds]));
}

export type Turn = { readonly answerId: string; readonly text: string; readonly by: string };

/** What each person left behind in answers that are saved whole, oldest first: the last save of every turn. */
export async function turns(grant: DossierGrant, spans: readonly Span[]): Promise<readonly Turn[]> {
  if (spans.length === 0) return [];
  const { ids, lows, highs } = columnsOf(spans);
  return grant.db.$queryRaw<Turn[]>`
    select "answerId", text, "by" from (
      select v.answer_id as "answerId", v.version, v.text, v.saved_by_id as "by",
             lead(v.saved_by_id) over (partition by v.answer_id order by v.version) as next
      from answer_version v join unnest(${ids}::uuid[], ${lows}::int[], ${highs}::int[]) as span(id, low, high)
      on v.answer_id = span.id and v.version > span.low and v.version <= span.high
      where v.dossier_id = ${grant.dossier.id}::uuid) saved
    where next is distinct from "by" order by "answerId", version`;
}

function columnsOf(spans: readonly Span[]) {
  return {
    ids: spans.map(({ answerId }) => answerId),
    lows: spans.map(({ after }) => after),
    highs: spans.map(({ upTo }) => upTo),
  };
}

function versionIn({ value, savedBy, reason, runs, ...row }: Row): Version {
  return { ...row, value: readValue(value), savedBy: savedBy.name, reason: reason as KeepReason, runs: readRuns(runs) };
}
