import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { browser, type Person } from "./person";
import { asOwner, dataFolder, type Product, startProduct } from "./product";
import { enter, openBid } from "./world";
import { saveUntilDone, write } from "./writing";

test.describe.configure({ mode: "serial", timeout: 120_000 });

/** Nobody waits longer than this for an answer, however the database is doing. */
const bound = 15_000;

let product: Product;
let editor: Person;
let dossierId = "";
let baseVersion = 0;

test.beforeAll(async () => {
  product = await startProduct(await dataFolder());
  editor = await enter(product, "vinh.le");
  dossierId = await openBid(product, await enter(product, "hang.pham"));
});

test.afterAll(async () => {
  await product.stop();
  await rm(product.folder, { recursive: true, force: true });
});

const draft = () => ({ dossierId, question: "6", language: "vi", baseVersion, text: `Bản ${baseVersion + 1}` });

type Seen = { readonly what: string; readonly took: number };

/** Asks for a page's data, a page, the health and a save, again and again, until told to stop. */
async function askUntil(over: Promise<unknown>): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  let going = true;
  const stopped = over.finally(() => {
    going = false;
  });
  const ask = async (what: () => Promise<string>) => {
    while (going) {
      const began = Date.now();
      seen.push({ what: await what(), took: Date.now() - began });
      await pause(50);
    }
  };
  await Promise.all([
    stopped,
    ask(async () => `query ${(await editor.query("section.view", { dossierId, sectionId: "presentation" })).outcome}`),
    ask(async () => `health ${(await editor.send("/api/health")).status}`),
    ask(async () => {
      const { outcome } = await write(editor, draft());
      if (outcome === "done") baseVersion += 1;
      return `save ${outcome}`;
    }),
  ]);
  return seen;
}

/** All of it was answered in time, with what was asked or with "come again", and `needed` was said while the database was away. */
function isPatient(seen: readonly Seen[], needed: readonly string[]): void {
  const kinds = new Set(seen.map(({ what }) => what));
  // A save whose answer was lost with the database may have been kept: repeated it is the save it was, or stale.
  const known = ["query done", "query unavailable", "save done", "save unavailable", "health 200", "health 503"];
  expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
  expect([...kinds]).toEqual(expect.arrayContaining([...needed]));
  expect(Math.max(...seen.map(({ took }) => took))).toBeLessThan(bound);
}

/** As before, without a new start: the same process answers, every acknowledged save is there, nothing unexpected was logged. */
async function isWell(serverId: number): Promise<void> {
  await expect(async () => expect((await editor.send("/api/health")).status).toBe(200)).toPass({ timeout: 20_000 });
  ({ version: baseVersion } = await saveUntilDone(editor, draft()));
  expect(await product.serverId()).toBe(serverId);
  const rows = await asOwner<{ count: number }>(product, "select count(*)::int as count from answer_version where dossier_id = $1", [
    dossierId,
  ]);
  expect(rows).toEqual([{ count: baseVersion }]);
  expect(await product.output()).not.toMatch(/^\[[0-9a-f]{8}\]/m);
  expect((await browser(product.address, editor.cookie).page("/")).status).toBe(200);
}

test("PostgreSQL is killed: what is asked meanwhile is told to come again, and all recovers by itself", async () => {
  const [serverId, postmaster] = [await product.serverId(), await product.postmasterId()];
  expect((await write(editor, draft())).outcome).toBe("done");
  baseVersion += 1;
  const blow = async () => {
    await pause(300);
    process.kill(postmaster, "SIGKILL");
    await pause(3_000);
  };
  isPatient(await askUntil(blow()), ["query unavailable", "save unavailable", "health 503"]);
  await isWell(serverId);
});

test("PostgreSQL stands still: nobody waits for ever, and all goes on by itself when it does", async () => {
  const [serverId, postmaster] = [await product.serverId(), await product.postmasterId()];
  const still = async () => {
    await pause(300);
    const all = [postmaster, ...childrenOf(postmaster)];
    for (const id of all) process.kill(id, "SIGSTOP");
    await pause(14_000);
    for (const id of all) process.kill(id, "SIGCONT");
  };
  // A save that stood between two of its statements goes on as if nothing had been; one in the middle of one is told to come again.
  isPatient(await askUntil(still()), ["query unavailable", "health 503"]);
  await isWell(serverId);
});

function childrenOf(pid: number): readonly number[] {
  const table = execFileSync("ps", ["-A", "-o", "ppid=,pid="], { encoding: "utf8" });
  const pairs = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([parent, child]) => (parent === pid && child !== undefined ? [child] : []));
}
