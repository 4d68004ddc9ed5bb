import { randomUUID } from "node:crypto";
import { encodeStateAsUpdate } from "yjs";
import type { DossierGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import { sayFigure } from "@/lib/domain/figures";
import { type AnswerReading, readAnswer } from "@/lib/domain/text/answer-reading";
import { type Runs, runsOf } from "@/lib/domain/text/hands";
import { type KeepReason, versionDue } from "@/lib/domain/text/keeping";
import { type TextLanguage, textLanguages } from "@/lib/domain/text/languages";
import type { Say } from "@/lib/domain/text/reading";
import { documentOf } from "@/lib/domain/text/writing";
import { sameValue } from "@/lib/domain/values";
import { hands, keepState, type Taken, type Wrote } from "./text-log";

type Grant = DossierGrant | SystemGrant;
type Place = { readonly dossierId: string; readonly question: string };
type Keeping = { readonly keep?: KeepReason; readonly name?: string; readonly restoredFrom?: number; readonly personId: string };
type How = { readonly now: Date; readonly by?: Keeping & { readonly language?: TextLanguage } };

type Row = {
  id: string;
  language: TextLanguage;
  value: unknown;
  text: string;
  unversioned: boolean;
  authorIds: string[];
  savedById: string;
  savedAt: Date;
  newest: number;
  keptAt: Date | null;
};

/**
 * Writes what a taken document says into the answer's rows, one a language, and keeps versions where it is time or where the
 * caller asks. A text that has changed is no longer checked; a translation remembers its source as it then read.
 */
export async function write(grant: Grant, place: Place, taken: Taken, how: How): Promise<void> {
  const state = encodeStateAsUpdate(taken.doc);
  if (!sameBytes(state, taken.before)) await keepState(grant, place, state);
  const rows = await standing(grant, place);
  const copy = documentOf([state]);
  const say = await sayer(grant, place, state);
  const read = textLanguages
    .filter((language) => copy.share.has(language) || copy.getMap("nothing").has(language))
    .map((language) => readAnswer(copy, language, say(language)));
  const source = read.find(({ language }) => language === "vi")?.text ?? "";
  let known: ReadonlyMap<number, string> | undefined;
  for (const reading of read) {
    const row = rows.find(({ language }) => language === reading.language);
    const stood = await writeOne(grant, place, reading, row, { wrote: taken.wrote, source, how });
    if (!stood) continue;
    const asked = how.by?.keep && (!how.by.language || how.by.language === reading.language) ? how.by : undefined;
    const keep = asked?.keep ?? (stood.unversioned && versionDue(stood.savedAt, row?.keptAt ?? undefined, how.now) ? "rested" : undefined);
    if (!keep || !(stood.unversioned || asked?.name)) continue;
    known ??= await hands(grant, place);
    const runs = runsOf(taken.doc, reading.language, say(reading.language), (client) => known?.get(client));
    await keepVersion(grant, place, reading, { ...stood, number: (row?.newest ?? 0) + 1, runs, reason: keep, asked });
  }
}

type Stood = {
  readonly id: string;
  readonly savedById: string;
  readonly savedAt: Date;
  readonly authorIds: readonly string[];
  readonly unversioned: boolean;
};

/** Brings one row up to date and says how it stands; undefined where there is nothing to keep a row for. */
async function writeOne(
  grant: Grant,
  place: Place,
  reading: AnswerReading,
  row: Row | undefined,
  { wrote, source, how }: { readonly wrote: readonly Wrote[]; readonly source: string; readonly how: How },
): Promise<Stood | undefined> {
  await writeTraces(grant, place, reading);
  const authors = wrote.filter(({ language }) => language === reading.language);
  const changed = !row || !sameValue(row.value, reading.value);
  if (!row && reading.text === "" && !("nothing" in reading.value)) return undefined;
  if (!changed && row) return row;
  const last = authors.at(-1);
  const savedById = last?.personId ?? how.by?.personId ?? row?.savedById;
  if (!savedById) return row;
  const savedAt = last?.at ?? how.now;
  const authorIds = [...new Set([...(row?.authorIds ?? []), ...authors.map(({ personId }) => personId), savedById])];
  const id = row?.id ?? randomUUID();
  const sourceText = reading.language === "vi" ? null : source;
  await grant.db.$executeRaw`
    insert into answer (id, dossier_id, question_id, language, value, text, version, saved_by_id, saved_at, unversioned, author_ids, source_text)
    values (${id}::uuid, ${place.dossierId}::uuid, ${place.question}, ${reading.language}, ${JSON.stringify(reading.value)}::jsonb,
            ${reading.text}, 1, ${savedById}::uuid, ${savedAt}, true, ${authorIds}::uuid[], ${sourceText})
    on conflict (dossier_id, question_id, language) do update
      set value = excluded.value, text = excluded.text, saved_by_id = excluded.saved_by_id, saved_at = excluded.saved_at,
          unversioned = true, author_ids = excluded.author_ids,
          source_text = case when answer.text = excluded.text then answer.source_text else excluded.source_text end,
          checked_by_id = case when answer.text = excluded.text then answer.checked_by_id end,
          checked_at = case when answer.text = excluded.text then answer.checked_at end`;
  return { id, savedById, savedAt, authorIds, unversioned: true };
}

type NewVersion = Stood & {
  readonly number: number;
  readonly runs: Runs;
  readonly reason: KeepReason;
  readonly asked: Keeping | undefined;
};

async function keepVersion(grant: Grant, { dossierId }: Place, reading: AnswerReading, version: NewVersion): Promise<void> {
  const { id, number, runs, reason, asked, savedAt } = version;
  // A name alone was written by nobody.
  const authorIds = version.unversioned ? version.authorIds : [];
  await grant.db.$executeRaw`
    with kept as (
      insert into answer_version (dossier_id, answer_id, version, value, text, saved_by_id, saved_at, restored_from, reason, name, author_ids, runs)
      values (${dossierId}::uuid, ${id}::uuid, ${number}, ${JSON.stringify(reading.kept)}::jsonb, ${reading.text},
              ${version.savedById}::uuid, ${savedAt}, ${asked?.restoredFrom ?? null}::int, ${reason}, ${asked?.name ?? null},
              ${authorIds}::uuid[], ${JSON.stringify(runs)}::jsonb))
    update answer set version = ${number}, unversioned = false, author_ids = '{}' where id = ${id}::uuid`;
}

/** Where figures are said, and which conversations have lost their passage or have it again: open pages are told. */
async function writeTraces(grant: Grant, { dossierId, question }: Place, { language, figures, threads }: AnswerReading): Promise<void> {
  await grant.db.$executeRaw`
    with gone as (
      delete from figure_use where dossier_id = ${dossierId}::uuid and question_id = ${question} and language = ${language}
        and figure_id <> all (${figures}::uuid[]))
    insert into figure_use (dossier_id, question_id, language, figure_id)
    select ${dossierId}::uuid, ${question}, ${language}, f.id from figure f
      where f.dossier_id = ${dossierId}::uuid and f.id = any (${figures}::uuid[])
    on conflict do nothing`;
  const line = JSON.stringify({ dossier: dossierId, kind: "threads", question });
  await grant.db.$queryRaw`
    with moved as (
      update thread set gone = not (id = any (${threads}::uuid[]))
      where dossier_id = ${dossierId}::uuid and question_id = ${question} and language = ${language} and gone = (id = any (${threads}::uuid[]))
      returning 1)
    select pg_notify('uccn_event', ${line})::text from moved limit 1`;
}

function standing(grant: Grant, { dossierId, question }: Place): Promise<Row[]> {
  return grant.db.$queryRaw<Row[]>`
    select a.id, a.language, a.value, a.text, a.unversioned, a.author_ids as "authorIds", a.saved_by_id as "savedById",
           a.saved_at as "savedAt", coalesce(v.version, 0) as newest, v.saved_at as "keptAt"
    from answer a left join lateral
      (select version, saved_at from answer_version where answer_id = a.id order by version desc limit 1) v on true
    where a.dossier_id = ${dossierId}::uuid and a.question_id = ${question}`;
}

/** What the register's figures say in each language of a text; it is asked only where the text may refer to it. */
export async function sayer(grant: Grant, { dossierId }: Place, state: Uint8Array): Promise<(language: TextLanguage) => Say> {
  if (!Buffer.from(state).includes("figure")) return () => () => undefined;
  const rows = await grant.db.$queryRaw<{ id: string; value: string }[]>`
    select id, value from figure where dossier_id = ${dossierId}::uuid and removed_at is null`;
  const values = new Map(rows.map(({ id, value }) => [id, value]));
  return (language) => (id) => {
    const value = values.get(id);
    return value === undefined ? undefined : sayFigure(value, language);
  };
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
