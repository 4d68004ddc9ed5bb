import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, type Someone, type World } from "@/lib/cli/testing/world";
import { done } from "@/lib/domain/result";
import { DeskGrant, DossierGrant } from "./grant";

const database = useTestDatabase();
let world: World;

const dossierTables = [
  "membership",
  "answer",
  "answer_version",
  "thread",
  "comment",
  "mention",
  "attachment",
  "stage_move",
  "packet",
  "figure",
  "figure_use",
]
  .concat(["dossier_version", "dossier_version_item"])
  .concat(["paper", "paper_step"])
  .concat(["exchange", "commitment", "commitment_progress"]);
const everyTable = [...dossierTables, "dossier", "audit_event", "organisation", "person", "city", "call", "amendment", "term"].concat([
  "session",
  "credential",
  "invitation",
  "sign_in_failure",
  "job",
  "signing_authority",
  "selection",
  "notice",
  "notice_choice",
]);

/** A row in every table of both dossiers, and in those that belong to none. */
const rows = (dossier: string, person: string) => `
  with a as (insert into answer values (gen_random_uuid(), '${dossier}', '1', 'vi', '{"text":"x"}', 'x', 1, '${person}', now()) returning *)
    insert into answer_version select dossier_id, id, 1, value, text, saved_by_id, now() from a;
  with t as (insert into thread values (gen_random_uuid(), '${dossier}', '1', '${person}', now()) returning *),
       c as (insert into comment select gen_random_uuid(), dossier_id, id, '${person}', 'x', now() from t returning *)
    insert into mention select dossier_id, id, '${person}' from c;
  with v as (insert into dossier_version values (gen_random_uuid(), '${dossier}', 1, 'x', 'named', '${person}', now()) returning *)
    insert into dossier_version_item select v.dossier_id, v.id, a.answer_id, a.version from v join answer_version a using (dossier_id);
  insert into attachment values (gen_random_uuid(), '${dossier}', 'A.1', 'x', 'application/pdf', 1, 'x', '${person}', now());
  insert into stage_move values (gen_random_uuid(), '${dossier}', 'withdraw', 'drafting', 'withdrawn', '', '${person}', now());
  with f as (insert into figure values (gen_random_uuid(), '${dossier}', 'x', '1', '', '', null, '', null, '${person}', now()) returning *)
    insert into figure_use select dossier_id, '6', 'vi', id from f;
  insert into paper (dossier_id, slot, ordinal, changed_by_id, changed_at) values ('${dossier}', 'A.1', 1, '${person}', now());
  insert into paper_step values ('${dossier}', 'A.1', 1, 'drafted', '2026-11-01', '${person}', now());
  insert into signing_authority values (gen_random_uuid(), null, 'national-commission', 'x', '', '', '', 'x', '', '', '', null, null, 'x',
    '${person}', now());
  insert into exchange (id, dossier_id, kind, day, time_zone, reference, text, recorded_by_id, recorded_at)
    values (gen_random_uuid(), '${dossier}', 'asked', now(), 'Asia/Ho_Chi_Minh', '', '?', '${person}', now());
  with o as (insert into commitment values (gen_random_uuid(), '${dossier}', 'local', '10.1', 1, 'x', 'x', '', '', '', null, '', 2028, 2031,
    'planned', '', '${person}', now(), '${person}', now()) returning *)
    insert into commitment_progress select gen_random_uuid(), dossier_id, id, now(), 'x', null, null, '${person}', now() from o;
  insert into packet values (gen_random_uuid(), '${dossier}', '{}', 'uccn-2027', 0, '${person}', now());
  insert into invitation values (gen_random_uuid(), gen_random_uuid(), 'x@y.vn', 'x', (select organisation_id from person where id = '${person}'),
    'reader', '${person}', now(), now() + interval '1 day');
  insert into amendment values ('uccn-2027', (select 1 + count(*) from amendment), '{}', 'x', '${person}', now());
  insert into term values (gen_random_uuid(), gen_random_uuid(), 'x', '', '', '${person}', now());
  insert into sign_in_failure (email, at) values ('x@y.vn', now());
  insert into selection values (gen_random_uuid(), 'uccn-2027', (select 1 + count(*) from selection), '[]', 'x', '${person}', now());
  insert into notice (person_id, dossier_id, kind, data, at) values ('${person}', '${dossier}', 'mention', '{}', now());
  insert into notice_choice values ('${person}', 'mention', 'app', now());
  insert into job values (gen_random_uuid(), 'mail.send', '{}', now(), now(), 0)`;

beforeAll(async () => {
  world = await makeWorld();
  const { hueLead, daLatLead } = world.people;
  await ownerSql(database.ownerUrl, `${rows(world.hue, hueLead.id)};${rows(world.daLat, daLatLead.id)}`);
});

const ask = (who: Someone, dossierId: string) => ({
  sessionId: who.sessionId,
  dossierId,
  action: "dossier.view" as const,
  lock: "none" as const,
});

async function underDossier<T>(who: Someone, dossierId: string, sql: string): Promise<readonly T[]> {
  return given(await DossierGrant.open(ask(who, dossierId), async (grant) => done(await grant.db.$queryRawUnsafe<T[]>(sql))));
}
async function atDesk<T>(who: Someone, sql: string): Promise<readonly T[]> {
  const desk = { sessionId: who.sessionId, action: "desk.view" as const };
  return given(await DeskGrant.open(desk, async (grant) => done(await grant.db.$queryRawUnsafe<T[]>(sql))));
}

describe("a raw query that forgot its filter", () => {
  test.each(dossierTables)("sees under a dossier's grant no %s of another, not even the coordinator's own other dossier", async (table) => {
    for (const who of [world.people.hueLead, world.people.coordinator]) {
      const seen = await underDossier<{ dossier_id: string }>(who, world.hue, `select distinct dossier_id from ${table}`);
      expect(seen).toEqual([{ dossier_id: world.hue }]);
    }
  });

  test.each(dossierTables)("sees at the desk only one's own memberships' %s", async (table) => {
    const sql = `select distinct dossier_id from ${table}`;
    expect(await atDesk(world.people.hueEditor, sql)).toEqual([{ dossier_id: world.hue }]);
    expect(await atDesk(world.people.coordinator, sql)).toHaveLength(2);
  });

  test("sees only one's own dossier, its trail, one's own sessions and password, and one's own body's invitations", async () => {
    const { hueEditor, daLatLead } = world.people;
    expect(await atDesk(hueEditor, "select id from dossier")).toEqual([{ id: world.hue }]);
    expect(await underDossier(world.people.coordinator, world.daLat, "select id from dossier")).toEqual([{ id: world.daLat }]);
    expect(await atDesk(hueEditor, "select distinct dossier_id from audit_event where actor_id is distinct from app_actor()")).toEqual([
      { dossier_id: world.hue },
    ]);
    expect(await atDesk(hueEditor, "select distinct person_id from session")).toEqual([{ person_id: hueEditor.id }]);
    expect(await atDesk(hueEditor, "select person_id from credential")).toEqual([{ person_id: hueEditor.id }]);
    expect(await atDesk(daLatLead, "select distinct organisation_id as id from invitation")).toEqual([{ id: world.bodies.daLat }]);
    for (const table of ["notice", "notice_choice"])
      expect(await atDesk(daLatLead, `select distinct person_id from ${table}`)).toEqual([{ person_id: daLatLead.id }]);
    for (const who of [hueEditor, world.people.reviewer]) expect(await atDesk(who, "select * from selection")).toEqual([]);
    expect(await atDesk(world.people.officer, "select * from selection")).toHaveLength(2);
    expect(await atDesk(world.people.coordinator, "select * from sign_in_failure")).toEqual([]);
    expect(await atDesk(world.people.coordinator, "select * from job")).toEqual([]);
  });

  test.each(everyTable)("sees nothing at all of %s while nobody acts", async (table) => {
    await asApp(async (app) => expect((await app.query(`select * from ${table}`)).rows).toEqual([]));
    expect(
      (await ownerSql(database.ownerUrl, `select * from ${table}`)).length,
      `${table} is empty, so this proves nothing`,
    ).toBeGreaterThan(0);
  });

  test("cannot write into another dossier", async () => {
    const { hueLead } = world.people;
    vi.spyOn(console, "error").mockReturnValueOnce();
    const intruding = `insert into attachment values ('${randomUUID()}', '${world.daLat}', 'A.1', 'x', 'x', 1, 'x', '${hueLead.id}', now())`;
    const work = DossierGrant.open(ask(hueLead, world.hue), async (grant) => done(await grant.db.$executeRawUnsafe(intruding)));
    expect(await work).toMatchObject({ refusal: { code: "unexpected" } });
    const updated = await DossierGrant.open(ask(hueLead, world.hue), async (grant) =>
      done(await grant.db.$executeRawUnsafe(`update answer set text = 'y' where dossier_id = '${world.daLat}'`)),
    );
    expect(given(updated)).toBe(0);
  });

  test("cannot let a city write into the register of signatories, nor anybody delete from it", async () => {
    const rewriting = "update signing_authority set signatory = 'y'";
    const changed = async (who: Someone) =>
      given(
        await DeskGrant.open({ sessionId: who.sessionId, action: "desk.view" }, async (grant) =>
          done(await grant.db.$executeRawUnsafe(rewriting)),
        ),
      );
    expect([await changed(world.people.hueLead), await changed(world.people.officer)]).toEqual([0, 2]);
    await asApp(async (app) => {
      await app.query("select set_config('app.system', 'on', false)");
      await expect(app.query("delete from signing_authority")).rejects.toThrow(/permission denied/);
    });
  });
});

async function asApp<T>(work: (app: pg.Client) => Promise<T>): Promise<T> {
  const app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
  return work(app).finally(() => app.end());
}

describe("the application's role", () => {
  const onlyGrow = [
    "answer_version",
    "comment",
    "mention",
    "stage_move",
    "packet",
    "audit_event",
    "amendment",
    "organisation",
    "city",
    "call",
    "dossier_version",
    "dossier_version_item",
    "commitment_progress",
    "selection",
  ];

  test.each(onlyGrow)("can neither change nor delete a line of %s", async (table) => {
    const column =
      table === "mention"
        ? "person_id"
        : table === "answer_version"
          ? "text"
          : table === "packet" || table === "audit_event"
            ? "content"
            : "source";
    const some =
      {
        comment: "body",
        stage_move: "note",
        audit_event: "kind",
        organisation: "name_vi",
        call: "rulebook_id",
        dossier_version: "name",
        dossier_version_item: "version",
        commitment_progress: "words",
        selection: "reason",
      }[table] ?? column;
    await asApp(async (app) => {
      await app.query("select set_config('app.system', 'on', false)");
      await expect(app.query(`update ${table} set ${some} = ${some}`)).rejects.toThrow(/permission denied/);
      await expect(app.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
      await expect(app.query(`truncate ${table} cascade`)).rejects.toThrow(/permission denied/);
    });
  });

  test("owns nothing, has no special right, makes nothing and cannot become another", async () => {
    const owned = "select relname from pg_class where relowner = (select oid from pg_roles where rolname = 'hoso_uccn_app')";
    expect(await ownerSql(database.ownerUrl, owned)).toEqual([]);
    const rights =
      "select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication from pg_roles where rolname = 'hoso_uccn_app'";
    expect(Object.values((await ownerSql(database.ownerUrl, rights))[0] ?? {})).toEqual([false, false, false, false, false]);
    const owner = new URL(database.ownerUrl).username;
    await asApp(async (app) => {
      await expect(app.query(`set role "${owner}"`)).rejects.toThrow(/permission denied/);
      await expect(app.query("set session authorization postgres")).rejects.toThrow(/permission denied|does not exist/);
      await expect(app.query("create table mine (id int)")).rejects.toThrow(/permission denied/);
      await expect(app.query("alter table dossier disable row level security")).rejects.toThrow(/must be owner/);
    });
  });

  test("every table but the history of migrations is walled", async () => {
    const open = "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and not relrowsecurity";
    expect(await ownerSql(database.ownerUrl, open)).toEqual([{ relname: "_prisma_migrations" }]);
    await asApp(async (app) => {
      await expect(app.query("select * from _prisma_migrations")).rejects.toThrow(/permission denied/);
    });
  });
});
