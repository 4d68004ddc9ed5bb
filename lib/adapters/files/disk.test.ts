import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fileStore } from "./disk";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "disk-"));
});
afterEach(() => rm(folder, { recursive: true }));

const web = (...parts: Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });

async function allFiles(): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    if ((await stat(path.join(folder, name))).isFile()) found.push(name);
  }
  return found;
}

it("keeps a file under the name of its content, and gives it back", async () => {
  const store = fileStore(folder);
  const bytes = randomBytes(300_000);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const stored = await store.write(web(bytes.subarray(0, 10), bytes.subarray(10, 70), bytes.subarray(70)), bytes.length);
  expect(stored).toEqual({ sha256, size: bytes.length, head: new Uint8Array(bytes.subarray(0, 64)) });
  expect(await allFiles()).toEqual([path.join(sha256.slice(0, 2), sha256.slice(2, 4), sha256)]);
  expect(bytes.equals(await buffer(await store.open(sha256)))).toBe(true);
  expect(await store.has(sha256)).toBe(true);
  expect(await store.write(Readable.from([bytes]), bytes.length)).toMatchObject({ sha256 });
  expect(await allFiles()).toHaveLength(1);
  await store.remove(sha256);
  await store.remove(sha256);
  expect(await store.has(sha256)).toBe(false);
  await expect(store.open(sha256)).rejects.toThrow(/ENOENT/);
});

it("takes an empty file, and one whose head is shorter than 64 bytes", async () => {
  const store = fileStore(folder);
  expect(await store.write(web(), 0)).toMatchObject({ size: 0, head: new Uint8Array() });
  expect(await store.write(web(Buffer.from("%PDF-")), 5)).toMatchObject({ size: 5, head: new Uint8Array(Buffer.from("%PDF-")) });
});

it("takes the same content from several hands at once", async () => {
  const store = fileStore(folder);
  const bytes = randomBytes(200_000);
  const stored = await Promise.all(Array.from({ length: 8 }, () => store.write(web(bytes), bytes.length)));
  expect(new Set(stored.map((one) => (typeof one === "string" ? one : one.sha256))).size).toBe(1);
  expect(await allFiles()).toHaveLength(1);
});

it("leaves nothing of what is not accepted", async () => {
  const store = fileStore(folder);
  expect(await store.write(web(Buffer.from("%PDF-1.7")), 100, (head) => head[0] === 0xff)).toBe("not-accepted");
  expect(await allFiles()).toHaveLength(0);
});

it("stops reading what is too large and leaves nothing", async () => {
  let cancelled = false;
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 1;
      controller.enqueue(new Uint8Array(1000));
    },
    cancel() {
      cancelled = true;
    },
  });
  expect(await fileStore(folder).write(endless, 10_000)).toBe("too-large");
  expect(cancelled).toBe(true);
  expect(given).toBeLessThan(20);
  const source = Readable.from([Buffer.alloc(11)]);
  expect(await fileStore(folder).write(source, 10)).toBe("too-large");
  expect(source.destroyed).toBe(true);
  expect(await allFiles()).toEqual([]);
});

it("leaves nothing of an upload that breaks off, and says why", async () => {
  const breaking = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(1000));
      controller.error(new Error("connection lost"));
    },
  });
  await expect(fileStore(folder).write(breaking, 10_000)).rejects.toThrow("connection lost");
  const cut = new Readable({ read: () => undefined });
  cut.push(Buffer.alloc(100));
  setTimeout(() => cut.destroy(), 20);
  await expect(fileStore(folder).write(cut, 10_000)).rejects.toThrow();
  await expect(fileStore(folder).write(Readable.from(["chữ"]), 10_000)).rejects.toThrow("bytes");
  expect(await allFiles()).toEqual([]);
});

it("clears away what a killed process left behind a day ago, and nothing younger", async () => {
  const store = fileStore(folder);
  await store.write(web(), 0);
  const old = path.join(folder, "incoming", "old");
  const young = path.join(folder, "incoming", "young");
  await Promise.all([writeFile(old, "x"), writeFile(young, "y")]);
  const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(old, before, before);
  await store.write(web(), 0);
  expect(await readdir(path.join(folder, "incoming"))).toEqual(["young"]);
  expect(await readFile(young, "utf8")).toBe("y");
});

it("refuses every name that is not a SHA-256", async () => {
  const store = fileStore(folder);
  const good = "a".repeat(64);
  for (const name of ["", "a", "../../etc/passwd", `${good}a`, good.toUpperCase(), `${good.slice(1)}/`, `${good}\n`]) {
    await expect(store.open(name)).rejects.toThrow("SHA-256");
    await expect(store.has(name)).rejects.toThrow("SHA-256");
    await expect(store.remove(name)).rejects.toThrow("SHA-256");
  }
});
