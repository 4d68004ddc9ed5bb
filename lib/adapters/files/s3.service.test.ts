import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { finished } from "node:stream/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startS3 } from "@/lib/cli/testing/swift";
import { s3Store } from "./s3";
import { sumOf } from "./store";

let server: Awaited<ReturnType<typeof startS3>>;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "s3-"));
  server = await startS3();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

test("a real store takes a file under its sum into a bucket it makes first, gives it back, and forgets it", async () => {
  const store = s3Store(server.url);
  const bytes = randomBytes(3_000_000);
  await writeFile(path.join(folder, "a"), bytes);
  const local = await sumOf(path.join(folder, "a"));
  expect(await store.has(local.sha256)).toBe(false);
  await Promise.all([store.put(local), s3Store(server.url).put(local)]);
  await store.put(local);
  expect(await store.has(local.sha256)).toBe(true);
  const listed: string[] = [];
  for await (const name of store.list()) listed.push(name);
  expect(listed).toEqual([local.sha256]);
  expect((await buffer(await store.open(local.sha256))).equals(bytes)).toBe(true);
  await store.remove(local.sha256);
  await store.remove(local.sha256);
  expect(await store.has(local.sha256)).toBe(false);
  await expect(store.open(local.sha256)).rejects.toThrow("ENOENT");
  await expect(store.open("../x")).rejects.toThrow("SHA-256");
});

test("the store itself refuses bytes that are not those of the name", async () => {
  const store = s3Store(server.url);
  await writeFile(path.join(folder, "b"), "thư");
  const wrong = { ...(await sumOf(path.join(folder, "b"))), sha256: createHash("sha256").update("khác").digest("hex") };
  await expect(store.put(wrong)).rejects.toThrow();
  expect(await store.has(wrong.sha256)).toBe(false);
});

test("memory does not grow with the file, in neither direction", async () => {
  const store = s3Store(server.url);
  const target = createWriteStream(path.join(folder, "large"));
  for (let count = 0; count < 300; count += 1) {
    if (!target.write(randomBytes(1_000_000))) await once(target, "drain");
  }
  target.end();
  await finished(target);
  const local = await sumOf(path.join(folder, "large"));
  const before = process.memoryUsage.rss();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before);
  }, 20);
  await store.put(local);
  const hash = createHash("sha256");
  for await (const chunk of await store.open(local.sha256)) hash.update(chunk);
  clearInterval(watch);
  expect(hash.digest("hex")).toBe(local.sha256);
  expect(most).toBeLessThan(120_000_000);
});

test.each(["http://a:b@host/x", "s3://host/bucket", "s3://a:b@host/", "s3://a@host/x"])(
  "a setting like %s is refused with how it should be",
  (url) => {
    expect(() => s3Store(url)).toThrow("FILES_URL must be");
  },
);
