import { execFile, spawn } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startEmbedded } from "../database/embedded";
import { applyMigrations } from "../database/migrate";
import { ensureAppRole } from "../database/roles";
import { freshPlaces } from "../testing/fresh-database";
import { ownerSql } from "../testing/owner";
import { tableFile } from "./manifest";

// The commands as they are typed, each in a process of its own.

const fresh = freshPlaces();
let work = "";
const inWork = (name: string) => path.join(work, name);

type Ended = { readonly code: number; readonly said: string };

function run(command: "backup" | "restore" | "backup-verify", folder: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  const args = ["--import", "tsx", `lib/cli/${command}.ts`, folder];
  // As npm does: the command runs in the project's folder and is told where it was typed.
  const settings = { ...process.env, DATABASE_URL: "", NEXTAUTH_SECRET: "", INIT_CWD: work, ...env };
  return new Promise((ended) => {
    execFile(process.execPath, args, { env: settings }, (failed, out, err) => ended({ code: Number(failed?.code ?? 0), said: out + err }));
  });
}

/** A data folder in which PostgreSQL may work as another user. */
async function dataFolder(name: string): Promise<string> {
  await fs.mkdir(inWork(name), { mode: 0o755 });
  return inWork(name);
}

/** The least of a product: its database with one organisation, and its secret. */
async function embeddedProduct(folder: string) {
  const database = await startEmbedded(folder, { durable: false });
  await ensureAppRole(database.ownerUrl, "s");
  await applyMigrations(database.ownerUrl);
  await ownerSql(database.ownerUrl, "insert into organisation values (gen_random_uuid(), 'city', 'Tổ Huế', 'Hue')");
  await fs.writeFile(path.join(folder, "secret"), "s".repeat(64));
  return database;
}

beforeAll(async () => {
  work = await fs.mkdtemp(path.join(os.tmpdir(), "uccn-commands-"));
  await fs.chmod(work, 0o755);
});

afterAll(() => fs.rm(work, { recursive: true, force: true }));

test("the product's own database: backed up while it runs and while it does not, restored where there was nothing", async () => {
  const folder = await dataFolder("product");
  const database = await embeddedProduct(folder);
  // Some process that is called as the product's server is, and holds the folder.
  const server = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)", "serve.ts"]);
  await fs.writeFile(path.join(folder, "running"), String(server.pid));
  expect(await run("backup", "running", { DATA_DIR: folder })).toMatchObject({ code: 0, said: expect.stringContaining("1 rows in") });
  const kept = await ownerSql(database.ownerUrl, "select name_vi from organisation");
  const refused = await run("restore", "running", { DATA_DIR: folder });
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining("already runs") });
  server.kill();
  await database.stop();

  expect(await run("backup", "stopped", { DATA_DIR: folder })).toMatchObject({ code: 0, said: expect.stringContaining("1 rows in") });
  const other = await dataFolder("other");
  expect(await run("restore", inWork("stopped"), { DATA_DIR: other })).toMatchObject({ code: 0 });
  expect(await run("restore", "stopped", { DATA_DIR: other })).toMatchObject({ code: 1, said: expect.stringContaining("not empty") });
  expect(await fs.readFile(path.join(other, "secret"), "utf8")).toBe("s".repeat(64));
  const restored = await startEmbedded(other, { durable: false });
  expect(await ownerSql(restored.ownerUrl, "select name_vi from organisation")).toEqual(kept);
  await restored.stop();
}, 120_000);

test("a demonstration world that was never finished makes way for a backup", async () => {
  const folder = await dataFolder("half");
  const database = await embeddedProduct(folder);
  await database.stop();
  expect(await run("backup", "half-backup", { DATA_DIR: folder })).toMatchObject({ code: 0 });
  await fs.writeFile(path.join(folder, "seeding"), "");
  expect(await run("restore", "half-backup", { DATA_DIR: folder })).toMatchObject({ code: 0 });
  // Else the next start would take what was restored for the half of a demonstration world, and begin anew.
  await expect(fs.stat(path.join(folder, "seeding"))).rejects.toThrow("ENOENT");
}, 120_000);

test("a database of one's own; and whether a backup is whole, by the exit code", async () => {
  const source = await fresh();
  await applyMigrations(source.ownerUrl);
  await ownerSql(source.ownerUrl, "insert into organisation values (gen_random_uuid(), 'city', 'Tổ Huế', 'Hue')");
  const env = { DATABASE_URL: source.ownerUrl, DATA_DIR: source.dataFolder };
  expect(await run("backup", "own", env)).toMatchObject({ code: 0, said: expect.stringContaining(inWork("own")) });
  expect(await run("backup-verify", "own", {})).toMatchObject({ code: 0, said: expect.stringContaining("is whole") });
  const target = await fresh();
  expect(await run("restore", "own", { DATABASE_URL: target.ownerUrl, DATA_DIR: target.dataFolder })).toMatchObject({ code: 0 });
  expect(await ownerSql(target.ownerUrl, "select name_vi from organisation")).toEqual([{ name_vi: "Tổ Huế" }]);

  await fs.appendFile(path.join(inWork("own"), tableFile("organisation")), "x");
  const damaged = await run("backup-verify", "own", {});
  expect(damaged).toMatchObject({ code: 1, said: expect.stringContaining("The table organisation was changed") });
  expect(await run("backup-verify", "nowhere", {})).toMatchObject({ code: 1, said: expect.stringContaining("not a whole backup") });
  expect(await run("backup", "--everything", env)).toMatchObject({ code: 1, said: expect.stringContaining("Unknown option") });
}, 120_000);
