import { randomBytes, randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, test } from "vitest";
import { addAttachment } from "@/lib/commands/add-attachment";
import { saveAnswer } from "@/lib/commands/save-answer";
import { appliedMigrations, migrateWithin, readMigrations } from "../database/migrate";
import { fill, lead } from "../testing/filled";
import { type FreshPlace, freshPlaces } from "../testing/fresh-database";
import { ownerSql } from "../testing/owner";
import { useTestDatabase } from "../testing/test-database";
import { wholeDatabase, wholeFolder } from "../testing/whole";
import { given, makeWorld, type World } from "../testing/world";
import { checkBackup } from "./check";
import { makeBackup } from "./make";
import { asOwner, inTransaction } from "./owner";
import { restoreBackup } from "./restore";
import { storedFiles } from "./stored-files";

const database = useTestDatabase();
const fresh = freshPlaces();
const tell = { line: () => undefined, progress: () => undefined };
const dataFolder = process.env.DATA_DIR ?? "";
const here = { ownerUrl: database.ownerUrl, dataFolder, files: storedFiles(dataFolder) };
const elsewhere = (place: FreshPlace) => ({ ...place, files: storedFiles(place.dataFolder) });
const aside = (name: string) => path.join(dataFolder, "aside", name);

// What a format of lines, tabs and backslashes could trip over; and every byte there is.
const hardWords = `\\N \\. \t | "'' \\\\ \u{1F3EE} ạ\u0301 1\u2028 \\x41\\t`;
const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

let world: World;

/** A file of its own for each attachment, and one kept twice. */
async function keepFile(size: number): Promise<string> {
  const stored = await here.files.write(Readable.from([randomBytes(size)]), size);
  return typeof stored === "string" ? stored : stored.sha256;
}

beforeAll(async () => {
  world = await makeWorld();
  const { hueEditor, hueLead, coordinator } = world.people;
  await fill(hueLead, world.hue, "crafts");
  // The filled world's annexes are only rows; a backup wants the bytes.
  await ownerSql(database.ownerUrl, `update attachment set sha256 = '${await keepFile(300_000)}'`);
  const place = { dossierId: world.daLat, question: "A.1", name: "thư.pdf", mediaType: "application/pdf", size: 10 };
  given(await addAttachment.run(world.people.daLatLead, { ...place, sha256: await keepFile(0) }));
  await lead(coordinator, world.hue, "open-consultation", "send-to-review", "clear-for-submission", "submit");
  const words = { dossierId: world.daLat, question: "1", language: "vi", baseVersion: 0, value: { text: hardWords } };
  given(await saveAnswer.run(world.people.daLatEditor, words));
  await ownerSql(
    database.ownerUrl,
    `insert into text_update (dossier_id, question_id, person_id, payload, at)
     values ('${world.daLat}', '6', '${hueEditor.id}', '\\x${everyByte.toString("hex")}', '2026-11-25T01:02:03.004Z')`,
  );
  await fs.mkdir(path.join(dataFolder, "keys", "old"), { recursive: true });
  await fs.writeFile(path.join(dataFolder, "secret"), "s".repeat(64));
  await fs.writeFile(path.join(dataFolder, "keys", "packet.key"), everyByte);
  await fs.writeFile(path.join(dataFolder, "keys", "old", "2025.key"), "cũ");
}, 60_000);

test("what comes back in another database is the same, row by row and byte by byte", async () => {
  const made = await makeBackup(here, aside("whole"), { tell, withoutLost: false });
  const before = await wholeDatabase(database.ownerUrl);
  const place = await fresh();
  await restoreBackup(elsewhere(place), aside("whole"), tell);

  const rows = before.rows as Record<string, unknown[]>;
  for (const table of ["answer", "answer_version", "attachment", "packet", "audit_event", "text_update", "credential"])
    expect(rows[table]?.length, table).toBeGreaterThan(0);
  expect(await wholeDatabase(place.ownerUrl)).toEqual(before);
  expect(Object.fromEntries(made.tables.map(({ name, rows }) => [name, rows]))).toEqual(
    Object.fromEntries(Object.entries(rows).map(([name, each]) => [name, each.length])),
  );

  const kept = ({ aside: _, ...rest }: Record<string, string>) => rest;
  const files = async (folder: string) =>
    kept(Object.fromEntries(Object.entries(await wholeFolder(folder)).filter(([name]) => !name.startsWith("aside"))));
  expect(await files(place.dataFolder)).toEqual(await files(dataFolder));
  expect(made.files).toHaveLength(2);
  expect(made.keys.map((key) => key.path)).toEqual(["secret", "keys/old/2025.key", "keys/packet-keys.json", "keys/packet.key"]);
  expect((await fs.stat(path.join(place.dataFolder, "keys", "packet.key"))).mode & 0o077).toBe(0);
  // The application's role is as much at home there, and behind the same walls.
  const asked = `select person_name, role from app_open('${world.people.daLatEditor.sessionId}', '${world.daLat}', 'none')`;
  expect(await ownerSql(place.appUrl, asked)).toEqual([{ person_name: "daLatEditor", role: "city-editor" }]);
  expect(await ownerSql(place.appUrl, "select id from answer")).toEqual([]);
  // And new rows go on from where the old ones stopped.
  const next = `insert into audit_event (kind, data, at) values ('x', '{}', now()) returning id > (select max(id) from audit_event) as later`;
  expect(await ownerSql(place.ownerUrl, next)).toEqual([{ later: true }]);
});

test("only the owner of the backup's folder can read it", async () => {
  await makeBackup(here, aside("closed"), { tell, withoutLost: false });
  const entries = await fs.readdir(aside("closed"), { recursive: true });
  const open = await Promise.all(
    ["", ...entries].map(async (name) => ((await fs.stat(path.join(aside("closed"), name))).mode & 0o077) !== 0),
  );
  expect(entries.length).toBeGreaterThan(20);
  expect(open.filter(Boolean)).toEqual([]);
});

test("a backup taken while people write is one moment of all tables", async () => {
  const { daLatEditor } = world.people;
  let writing = true;
  let saved = 0;
  const write = async (question: string) => {
    for (let version = 0; writing; version += 1, saved += 1) {
      const value = { text: `${question} ${version} ${randomUUID()}` };
      given(await saveAnswer.run(daLatEditor, { dossierId: world.daLat, question, language: "en", baseVersion: version, value }));
    }
  };
  const writers = Promise.all(["1", "2"].map(write));
  const copies: { rows: number; place: FreshPlace }[] = [];
  for (const name of ["during-1", "during-2", "during-3"]) {
    const before = saved;
    while (saved < before + 5) await new Promise((rest) => setTimeout(rest, 5));
    const made = await makeBackup(here, aside(name), { tell, withoutLost: false });
    expect(saved, "nobody wrote meanwhile").toBeGreaterThan(before + 5);
    const place = await fresh();
    await restoreBackup(elsewhere(place), aside(name), tell);
    copies.push({ rows: made.tables.find((table) => table.name === "answer_version")?.rows ?? 0, place });
  }
  writing = false;
  await writers;
  for (const { place } of copies) {
    // An answer, its newest version and its line on the trail are written in one transaction: all are there, or none.
    const torn = `select a.id from answer a where a.question_id in ('1', '2') and a.language = 'en' and a.dossier_id = '${world.daLat}' and not (
        exists (select 1 from answer_version v where v.answer_id = a.id and v.version = a.version and v.text = a.text)
        and a.version = (select count(*) from answer_version v where v.answer_id = a.id)
        and a.version = (select count(*) from audit_event e where e.dossier_id = a.dossier_id and e.kind = 'answer.saved'
          and e.data->>'question' = a.question_id and e.data->>'language' = 'en'))`;
    expect(await ownerSql(place.ownerUrl, torn)).toEqual([]);
  }
  const grown = copies.map(({ rows }) => rows);
  expect([...grown].sort((a, b) => a - b)).toEqual(grown);
  expect(new Set(grown).size).toBe(3);
});

describe("a backup of an older version", () => {
  const older = 4;
  async function olderPlace(): Promise<FreshPlace> {
    const place = await fresh();
    const names = (await readMigrations()).slice(0, older).map(({ name }) => name);
    await asOwner(place.ownerUrl, (client) => inTransaction(client, "", () => migrateWithin(client, new Set(names))));
    const [body, person, dossier, answer] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await ownerSql(
      place.ownerUrl,
      `insert into organisation (id, kind, name_vi, name_en) values ('${body}', 'city', 'Tổ', 'Team');
       insert into person (id, email, name, organisation_id, role, created_at) values ('${person}', 'a@b.vn', 'An', '${body}', 'city-lead', now());
       insert into city (id, name_vi, name_en, source) values ('hue', 'Huế', 'Hue', 'x');
       insert into call (id, rulebook_id, opened_at) values ('uccn-2027', 'uccn-2027', now());
       insert into dossier (id, call_id, city_id, organisation_id, field, language, stage, stage_since, rulebook_id, opened_at)
         values ('${dossier}', 'uccn-2027', 'hue', '${body}', 'crafts', 'en', 'drafting', now(), 'uccn-2027', now());
       insert into answer (id, dossier_id, question_id, language, value, text, version, saved_by_id, saved_at)
         values ('${answer}', '${dossier}', '1', 'vi', '{}', 'chữ cũ', 1, '${person}', now())`,
    );
    return place;
  }

  test("is brought forward to this version's schema, with what it held", async () => {
    const source = await olderPlace();
    const made = await makeBackup(elsewhere(source), aside("older"), { tell, withoutLost: false });
    expect(made.migrations).toHaveLength(older);
    const place = await fresh();
    await restoreBackup(elsewhere(place), aside("older"), tell);
    const known = (await readMigrations()).map(({ name, checksum }) => ({ name, checksum }));
    expect(await asOwner(place.ownerUrl, appliedMigrations)).toEqual(known);
    // The column came with a later migration.
    expect(await ownerSql(place.ownerUrl, "select text, author_ids from answer")).toEqual([{ text: "chữ cũ", author_ids: [] }]);
    const { rows: _, ...now } = await wholeDatabase(place.ownerUrl);
    const { rows: __, ...wanted } = await wholeDatabase(database.ownerUrl);
    expect({ ...now, sequences: [] }).toEqual({ ...wanted, sequences: [] });
  });

  test("does not go into a database that this version has prepared", async () => {
    const source = await olderPlace();
    await makeBackup(elsewhere(source), aside("older-2"), { tell, withoutLost: false });
    const place = await fresh();
    await asOwner(place.ownerUrl, (client) => inTransaction(client, "", () => migrateWithin(client)));
    await expect(restoreBackup(elsewhere(place), aside("older-2"), tell)).rejects.toThrow("Make a new database");
  });
});

test("a file that is named but lost is an error with its name; the rest can be kept without it", async () => {
  const [lost] = await ownerSql<{ sha256: string }>(database.ownerUrl, "select sha256 from attachment limit 1");
  const sha256 = lost?.sha256 ?? "";
  const place = path.join(dataFolder, "files", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const bytes = await fs.readFile(place);
  const broken = Buffer.from(bytes);
  broken[1000] = (broken[1000] ?? 0) ^ 1;
  try {
    for (const spoil of [() => fs.rm(place), () => fs.writeFile(place, broken)]) {
      await spoil();
      await expect(makeBackup(here, aside("lost"), { tell, withoutLost: false })).rejects.toThrow(`${sha256} (attachment.sha256)`);
      await expect(fs.stat(aside("lost")), "something was left behind").rejects.toThrow("ENOENT");
    }
    const made = await makeBackup(here, aside("without"), { tell, withoutLost: true });
    expect(made.missing).toEqual([{ sha256, places: ["attachment.sha256"] }]);
    expect((await checkBackup(aside("without"), tell)).problems).toEqual([]);
    const other = await fresh();
    await restoreBackup(elsewhere(other), aside("without"), tell);
    expect(await ownerSql(other.ownerUrl, "select count(*)::int as n from attachment")).not.toEqual([{ n: 0 }]);
  } finally {
    await fs.writeFile(place, bytes);
  }
});
