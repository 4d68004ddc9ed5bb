import { rm } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { textOf } from "@/lib/domain/rich-text";
import { twentyFields } from "./fields";
import { browser, type Person } from "./person";
import { asOwner, dataFolder, isGone, type Product, startProduct } from "./product";
import { enter, openBid } from "./world";
import { type Draft, write } from "./writing";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let folder = "";
let product: Product;
let cookie = "";
let coordinator = "";

test.beforeAll(async () => {
  folder = await dataFolder();
  product = await startProduct(folder);
  cookie = (await enter(product, "vinh.le")).cookie;
  coordinator = (await enter(product, "hang.pham")).cookie;
});

test.afterAll(async () => {
  await product.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Two hundred saves by twenty writers; `blow` falls after sixty were acknowledged. Gives the acknowledged ones. */
async function saveUntil(blow: () => Promise<unknown>): Promise<readonly Draft[]> {
  const editor = browser(product.address, cookie);
  const dossierId = await openBid(product, browser(product.address, coordinator));
  const acknowledged: Draft[] = [];
  let blown: Promise<unknown> | undefined;
  const writing = twentyFields.map(async (field) => {
    for (let baseVersion = 0; baseVersion < 10; baseVersion += 1) {
      const draft = { ...field, dossierId, baseVersion, text: `Bản ${baseVersion + 1} của ${field.question} ${field.language}` };
      if (!(await isAcknowledged(editor, draft))) return;
      acknowledged.push(draft);
      if (acknowledged.length === 60) blown = blow();
    }
  });
  await Promise.all(writing);
  await blown;
  expect(acknowledged.length).toBeGreaterThanOrEqual(60);
  expect(acknowledged.length).toBeLessThan(200);
  return acknowledged;
}

/** False where no answer came or the product says that it is away; any other refusal fails the test. */
async function isAcknowledged(editor: Person, draft: Draft): Promise<boolean> {
  const answer = await write(editor, draft).catch(() => undefined);
  if (answer && answer.outcome !== "done") expect(answer.outcome).toBe("unavailable");
  return answer?.outcome === "done";
}

/** Every acknowledged save is a version with exactly its value, on the trail, and the answer stands at its newest version. */
async function isAllThere(drafts: readonly Draft[]): Promise<void> {
  const versions = await asOwner<{ key: string; value: unknown; traced: boolean }>(
    product,
    `select question_id || ' ' || language || ' ' || v.version as key, v.value,
            exists (select 1 from audit_event e where e.dossier_id = v.dossier_id and e.kind = 'answer.saved'
              and e.data = jsonb_build_object('question', question_id, 'language', language, 'version', v.version)) as traced
     from answer_version v join answer a on a.id = v.answer_id where v.dossier_id = $1`,
    [drafts[0]?.dossierId],
  );
  const found = new Map(versions.map(({ key, ...row }) => [key, row]));
  for (const { question, language, baseVersion, text } of drafts) {
    const key = `${question} ${language} ${baseVersion + 1}`;
    expect({ key, ...found.get(key) }).toEqual({ key, value: { doc: textOf(text) }, traced: true });
  }
  const torn = await asOwner(
    product,
    `select 1 from answer a where a.dossier_id = $1 and not exists (select 1 from answer_version v where v.answer_id = a.id
       and v.version = a.version and v.value = a.value and v.version = (select max(version) from answer_version where answer_id = a.id))`,
    [drafts[0]?.dossierId],
  );
  expect(torn).toEqual([]);
}

test("kill -9 of the server in the middle of 200 saves: every save it answered is there after the next start", async () => {
  const acknowledged = await saveUntil(async () => process.kill(await product.serverId(), "SIGKILL"));
  await product.stop();
  product = await startProduct(folder);
  await isAllThere(acknowledged);
});

test("kill -9 of the server and of PostgreSQL: every save it answered is there after the next start", async () => {
  const acknowledged = await saveUntil(async () => {
    const ids = [await product.postmasterId(), await product.serverId()];
    for (const id of ids) process.kill(id, "SIGKILL");
  });
  await product.stop();
  product = await startProduct(folder);
  await isAllThere(acknowledged);
});

test("SIGTERM in the middle of 200 saves: a clean end, nothing left running, and soon back with everything", async () => {
  const ids = [await product.serverId(), await product.postmasterId()];
  let code: number | null = null;
  const acknowledged = await saveUntil(async () => {
    code = await product.stop();
  });
  expect(code).toBe(0);
  for (const id of ids) expect(await isGone(id)).toBe(true);
  const began = Date.now();
  product = await startProduct(folder);
  expect(Date.now() - began).toBeLessThan(30_000);
  await isAllThere(acknowledged);
  expect((await browser(product.address, cookie).query("desk.view", {})).outcome).toBe("done");
});

test("kill -9 of what was started: the server notices, ends by itself, and lets the next one in", async () => {
  const ids = [await product.serverId(), await product.postmasterId()];
  const acknowledged = await saveUntil(async () => product.starter.kill("SIGKILL"));
  for (const id of ids) expect(await isGone(id)).toBe(true);
  product = await startProduct(folder);
  await isAllThere(acknowledged);
  expect(await product.output()).not.toMatch(/^\[[0-9a-f]{8}\]/m);
});
