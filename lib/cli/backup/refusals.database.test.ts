import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { to as copyTo } from "pg-copy-streams";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FreshPlace, freshPlaces } from "../testing/fresh-database";
import { ownerSql } from "../testing/owner";
import { useTestDatabase } from "../testing/test-database";
import { wholeFolder } from "../testing/whole";
import { makeWorld } from "../testing/world";
import { checkBackup } from "./check";
import { makeBackup } from "./make";
import { type Manifest, manifestName, readManifest, storedFile, tableFile, writeManifest } from "./manifest";
import { asOwner, inTransaction } from "./owner";
import { restoreBackup } from "./restore";
import { storedFiles } from "./stored-files";
import { keep, sumOf } from "./streams";

const database = useTestDatabase();
const fresh = freshPlaces();
const tell = { line: () => undefined, progress: () => undefined };
const dataFolder = process.env.DATA_DIR ?? "";
const work = path.join(os.tmpdir(), `uccn-refusals-${process.pid}`);
const good = path.join(work, "good");
let place: FreshPlace;
let sha256 = "";

beforeAll(async () => {
  await fs.mkdir(work, { recursive: true });
  await makeWorld();
  const files = storedFiles(dataFolder);
  const stored = await files.write(Readable.from([Buffer.from("thư của thị trưởng")]), 100);
  sha256 = typeof stored === "string" ? stored : stored.sha256;
  await fs.writeFile(path.join(dataFolder, "secret"), "s".repeat(64));
  await fs.mkdir(path.join(dataFolder, "keys"));
  await fs.writeFile(path.join(dataFolder, "keys", "packet.key"), "k");
  await makeBackup({ ...database, dataFolder, files }, good, { tell, withoutLost: false });
  place = await fresh();
});

afterAll(() => fs.rm(work, { recursive: true, force: true }));

/** A copy of the backup that something was done to. */
async function spoilt(name: string, spoil: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = path.join(work, name);
  await fs.cp(good, folder, { recursive: true });
  await spoil(folder);
  return folder;
}

/** Writes a manifest anew, with a right sum over itself. */
async function rewrite(folder: string, change: (manifest: Manifest) => object): Promise<void> {
  const { product: _, format: __, ...content } = await readManifest(folder);
  await fs.rm(path.join(folder, manifestName));
  await writeManifest(folder, { ...content, ...change({ product: _, format: __, ...content }) });
}

async function flipBit(file: string): Promise<void> {
  const bytes = await fs.readFile(file);
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  await fs.writeFile(file, bytes);
}

const restoreHere = (folder: string) => restoreBackup({ ...place, files: storedFiles(place.dataFolder) }, folder, tell);
const tables = () => ownerSql(place.ownerUrl, "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace");

describe("nothing is restored, and nothing of it left behind, from", () => {
  test.each([
    ["a damaged table", "The table person was changed or damaged", (folder: string) => flipBit(path.join(folder, tableFile("person")))],
    ["a table cut short", "The table session was changed", (folder: string) => fs.truncate(path.join(folder, tableFile("session")), 40)],
    ["a missing table", "The table call is missing", (folder: string) => fs.rm(path.join(folder, tableFile("call")))],
    ["a missing file", "A stored file is missing", (folder: string) => fs.rm(path.join(folder, storedFile(sha256)))],
    ["a damaged file", "A stored file was changed", (folder: string) => flipBit(path.join(folder, storedFile(sha256)))],
    ["a damaged key", "A key was changed", (folder: string) => flipBit(path.join(folder, "keys", "packet.key"))],
    ["a lost key", "A key is missing", (folder: string) => fs.rm(path.join(folder, "secret"))],
    ["an unfinished backup", "is not a whole backup", (folder: string) => fs.rm(path.join(folder, manifestName))],
    ["a cut backup.json", "was changed or damaged", (folder: string) => fs.truncate(path.join(folder, manifestName), 500)],
    [
      "a backup.json that says something else",
      "was changed or damaged",
      async (folder: string) => {
        const file = path.join(folder, manifestName);
        await fs.writeFile(file, (await fs.readFile(file, "utf8")).replace(/"rows": \d+/, '"rows": 999'));
      },
    ],
    [
      "a newer version",
      "made by a newer version of the product (9999_later)",
      (folder: string) => rewrite(folder, ({ migrations }) => ({ migrations: [...migrations, { name: "9999_later", checksum: "x" }] })),
    ],
    ["a newer format", "made by a newer version", (folder: string) => rewrite(folder, () => ({ format: 2 }))],
    [
      "other code of the same name",
      "another migration",
      (folder: string) => rewrite(folder, ({ migrations }) => ({ migrations: migrations.map((each) => ({ ...each, checksum: "x" })) })),
    ],
    [
      "one that leads out of the data folder",
      "says what no backup says (keys.0.path",
      (folder: string) => rewrite(folder, ({ keys }) => ({ keys: keys.map((key) => ({ ...key, path: "keys/../../outside" })) })),
    ],
    [
      "fewer rows than it says",
      "rows; the backup says",
      (folder: string) =>
        rewrite(folder, ({ tables }) => ({
          tables: tables.map((table) => ({ ...table, rows: table.rows + Number(table.name === "city") })),
        })),
    ],
    [
      "rows that name what is not there",
      "violates foreign key constraint",
      async (folder: string) => {
        const file = path.join(folder, tableFile("session"));
        const rows = gunzipSync(await fs.readFile(file)).toString();
        await fs.writeFile(file, gzipSync(rows.replace(/^([^\t]+)\t[^\t]+/, `$1\t${"0".repeat(8)}-0000-4000-8000-${"0".repeat(12)}`)));
        const sum = await sumOf(file);
        await rewrite(folder, ({ tables }) => ({
          tables: tables.map((table) => (table.name === "session" ? { ...table, ...sum } : table)),
        }));
      },
    ],
  ])("%s", async (name, sentence, spoil) => {
    const folder = await spoilt(name.replaceAll(" ", "-"), spoil);
    const before = await wholeFolder(place.dataFolder);
    await expect(restoreHere(folder)).rejects.toThrow(sentence);
    expect(await tables()).toEqual([]);
    expect(await wholeFolder(place.dataFolder)).toEqual(before);
  });

  test("a backup into a database where there is anything", async () => {
    const used = { ...database, dataFolder: place.dataFolder, files: storedFiles(place.dataFolder) };
    await expect(restoreBackup(used, good, tell)).rejects.toThrow(/not empty \(rows: audit_event \d+, .*another, new database/);
    expect(await wholeFolder(place.dataFolder)).toEqual({});
  });

  test("a backup over another key, which may have signed something", async () => {
    const key = path.join(place.dataFolder, "keys", "packet.key");
    await fs.mkdir(path.dirname(key), { recursive: true });
    await fs.writeFile(key, "another");
    await expect(restoreHere(good)).rejects.toThrow(`another key at ${key}`);
    expect(await wholeFolder(place.dataFolder)).toEqual({ [path.join("keys", "packet.key")]: "another" });
    await fs.rm(path.dirname(key), { recursive: true });
  });
});

test("a backup goes only where there is nothing", async () => {
  const source = { ...database, dataFolder, files: storedFiles(dataFolder) };
  const before = await wholeFolder(good);
  await expect(makeBackup(source, good, { tell, withoutLost: false })).rejects.toThrow("There is a backup in");
  const full = path.join(work, "full");
  await fs.mkdir(full);
  await fs.writeFile(path.join(full, "thesis.doc"), "x");
  await expect(makeBackup(source, full, { tell, withoutLost: false })).rejects.toThrow("is not empty");
  expect(await wholeFolder(full)).toEqual({ "thesis.doc": "x" });
  expect(await wholeFolder(good)).toEqual(before);
});

test("a role that may not see every row makes no backup of a part", async () => {
  const walled = { ownerUrl: database.appUrl, dataFolder, files: storedFiles(dataFolder) };
  await expect(makeBackup(walled, path.join(work, "part"), { tell, withoutLost: false })).rejects.toThrow("permission denied");
  await ownerSql(database.ownerUrl, "grant select on _prisma_migrations to hoso_uccn_app");
  await expect(makeBackup(walled, path.join(work, "part"), { tell, withoutLost: false })).rejects.toThrow("row-level security");
});

test("a disk that takes no more is an error at once, however much of a table is still to come", async () => {
  const rows = "copy (select n, md5(n::text) from generate_series(1, 1000000) as n) to stdout";
  const nowhere = path.join(work, "no", "such", "folder");
  const keeping = asOwner(database.ownerUrl, (client) => inTransaction(client, "", () => keep(client.query(copyTo(rows)), nowhere)));
  await expect(keeping).rejects.toThrow("ENOENT");
});

test("there is nothing to back up where the product never was", async () => {
  const empty = { ...place, files: storedFiles(place.dataFolder) };
  await expect(makeBackup(empty, path.join(work, "none"), { tell, withoutLost: false })).rejects.toThrow("nothing to back up");
  await expect(fs.stat(path.join(work, "none"))).rejects.toThrow("ENOENT");
});

// Last: from here on there is something.
test("after all these refusals the good one is whole, and comes back", async () => {
  expect((await checkBackup(good, tell)).problems).toEqual([]);
  await restoreHere(good);
  await expect(restoreHere(good)).rejects.toThrow("not empty");
});
