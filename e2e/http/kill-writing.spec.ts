import { rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { type RunningDatabase, startEmbedded } from "@/lib/cli/database/embedded";
import { liveBrowser } from "@/lib/cli/testing/live-client";
import { documentOf } from "@/lib/domain/text/writing";
import { type Instance, startInstance } from "./instance";
import { browser } from "./person";
import { dataFolder, postmasterIn } from "./product";
import { letters, startTyping, type Typist } from "./typist";
import { enter, openBidAs } from "./world";

// `KILLS=40` is the long run; it takes some four minutes.
const kills = Number(process.env.KILLS ?? 6);
const postgresKills = Math.max(2, Math.round(kills / 5));

test.describe.configure({ mode: "serial", timeout: 60_000 + kills * 15_000 });

let folder = "";
let database: RunningDatabase;
let one: Instance;
let dossierId = "";
const cookies: string[] = [];
let seat = 0;

test.beforeAll(async () => {
  folder = await dataFolder();
  database = await startEmbedded(folder, { durable: true });
  one = await startInstance(database.ownerUrl, folder);
  for (const name of ["lan.nguyen", "vinh.le", "linh.truong"]) cookies.push((await enter(one, name)).cookie);
  dossierId = await openBidAs(await enter(one, "hang.pham"), asOwner);
});

test.afterAll(async () => {
  await one.stop();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

async function asOwner<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** What PostgreSQL itself holds of a text: no browser and no server helps. */
async function stored(question: string): Promise<string> {
  const rows = await asOwner<{ payload: Uint8Array }>(
    `select state as payload, 0 as id from text_state where dossier_id = $1 and question_id = $2
     union all select payload, id from text_update where dossier_id = $1 and question_id = $2 order by id`,
    [dossierId, question],
  );
  return letters(documentOf(rows.map(({ payload }) => payload)));
}

/** Every edit that was acknowledged before this moment is in PostgreSQL, once. */
async function isAllStored(typists: readonly Typist[]): Promise<void> {
  const acknowledged = typists.map((typist) => ({ question: typist.question, tokens: [...typist.acknowledged] }));
  for (const question of new Set(typists.map((typist) => typist.question))) {
    const text = await stored(question);
    const wanted = acknowledged.filter((each) => each.question === question).flatMap(({ tokens }) => tokens);
    expect(wanted.filter((token) => text.split(token).length !== 2)).toEqual([]);
  }
}

/** Three people type in two texts, on the servers given in turn. */
function sitDown(servers: readonly Instance[]): readonly Typist[] {
  seat += 1;
  return cookies.flatMap((cookie, person) =>
    ["6", "8"].map((question, index) => {
      const server = servers[(person + index) % servers.length] ?? one;
      return startTyping(liveBrowser(server.address, cookie), dossierId, question, `${seat}.${person}`);
    }),
  );
}

/** Milliseconds until everybody's last letter is acknowledged and everybody is connected again. */
async function backInSync(typists: readonly Typist[]): Promise<number> {
  const began = performance.now();
  for (const typist of typists) typist.pause();
  const marks = typists.map((typist) => typist.tried());
  await expect
    .poll(() => typists.every((typist, index) => typist.acknowledged.length >= (marks[index] ?? 0)), { timeout: 30_000, intervals: [10] })
    .toBe(true);
  const took = performance.now() - began;
  for (const typist of typists) typist.goOn();
  return took;
}

async function stopTyping(typists: readonly Typist[]): Promise<void> {
  for (const typist of typists) typist.rest();
  await backInSync(typists);
  for (const question of ["6", "8"]) {
    const same = typists.filter((typist) => typist.question === question);
    await expect.poll(() => new Set(same.map((typist) => letters(typist.document))).size, { timeout: 20_000 }).toBe(1);
    expect(letters(same[0]?.document ?? documentOf([]))).toBe(await stored(question));
  }
  await isAllStored(typists);
  for (const typist of typists) typist.leave();
}

function report(what: string, typists: readonly Typist[], times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const tried = typists.reduce((sum, typist) => sum + typist.tried(), 0);
  const [p50, most] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
  console.log(
    `${what}: ${tried} edits tried, all acknowledged, 0 lost; back in sync after ${p50.toFixed(0)} ms (p50), ${most.toFixed(0)} ms (most)`,
  );
}

test("kill -9 of the server under typing hands: what was acknowledged is in PostgreSQL, and everybody comes back to one text", async () => {
  const typists = sitDown([one]);
  const times: number[] = [];
  for (let kill = 0; kill < Math.ceil((kills * 2) / 3); kill += 1) {
    await pause(400 + Math.random() * 600);
    await one.kill();
    await isAllStored(typists);
    await one.start();
    times.push(await backInSync(typists));
  }
  await stopTyping(typists);
  report(`${times.length} kills of the server`, typists, times);
});

test("PostgreSQL ends immediately under typing hands: the same, and the server goes on", async () => {
  const typists = sitDown([one]);
  const times: number[] = [];
  for (let kill = 0; kill < postgresKills; kill += 1) {
    await pause(400 + Math.random() * 600);
    const postmaster = await postmasterIn(folder);
    // SIGQUIT is PostgreSQL's immediate shutdown; every other time not even that.
    process.kill(postmaster, kill % 2 === 0 ? "SIGQUIT" : "SIGKILL");
    const isBack = async () => (await postmasterIn(folder)) !== postmaster && (await asOwner("select 1")).length === 1;
    await expect.poll(() => isBack().catch(() => false), { timeout: 30_000 }).toBeTruthy();
    await isAllStored(typists);
    times.push(await backInSync(typists));
  }
  await stopTyping(typists);
  report(`${times.length} ends of PostgreSQL`, typists, times);
});

test("two instances on one database, one of them killed while the other goes on: one text", async () => {
  const two = await startInstance(database.ownerUrl, folder);
  const typists = sitDown([one, two]);
  const times: number[] = [];
  for (let kill = 0; kill < Math.floor(kills / 3); kill += 1) {
    await pause(400 + Math.random() * 600);
    await one.kill();
    await isAllStored(typists);
    await one.start();
    times.push(await backInSync(typists));
  }
  await stopTyping(typists);
  expect((await browser(two.address).send("/api/health")).status).toBe(200);
  await two.stop();
  report(`${times.length} kills of one of two servers`, typists, times);
});
