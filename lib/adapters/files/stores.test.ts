import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { diskStore } from "./disk";
import { sweep, takeIn } from "./incoming";
import { sumOf } from "./store";

let folder = "";
let incoming = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "disk-"));
  incoming = path.join(folder, "incoming");
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

async function taken(stream: ReadableStream<Uint8Array> | Readable, most = 1_000_000): Promise<string> {
  const got = await takeIn(stream, most, incoming);
  if (got === "too-large") throw new Error(got);
  return got.file;
}

it("keeps a file under the name of its content, once, and gives it back", async () => {
  const store = diskStore(folder);
  const bytes = randomBytes(300_000);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const local = await sumOf(await taken(web(bytes.subarray(0, 10), bytes.subarray(10, 70), bytes.subarray(70))));
  expect(local).toMatchObject({ sha256, size: bytes.length });
  await store.put(local);
  expect(await allFiles()).toEqual([path.join(sha256.slice(0, 2), sha256.slice(2, 4), sha256)]);
  expect(bytes.equals(await buffer(await store.open(sha256)))).toBe(true);
  await Promise.all([1, 2, 3].map(async () => store.put(await sumOf(await taken(Readable.from([bytes]))))));
  expect(await allFiles()).toHaveLength(1);
  await store.remove(sha256);
  await store.remove(sha256);
  expect(await store.has(sha256)).toBe(false);
  await expect(store.open(sha256)).rejects.toThrow(/ENOENT/);
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
  expect(await takeIn(endless, 10_000, incoming)).toBe("too-large");
  expect(cancelled).toBe(true);
  expect(given).toBeLessThan(20);
  const source = Readable.from([Buffer.alloc(11)]);
  expect(await takeIn(source, 10, incoming)).toBe("too-large");
  expect(source.destroyed).toBe(true);
  expect(await allFiles()).toEqual([]);
});

it("leaves nothing of what breaks off, and says why", async () => {
  const breaking = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(1000));
      controller.error(new Error("connection lost"));
    },
  });
  await expect(takeIn(breaking, 10_000, incoming)).rejects.toThrow("connection lost");
  const cut = new Readable({ read: () => undefined });
  cut.push(Buffer.alloc(100));
  setTimeout(() => cut.destroy(), 20);
  await expect(takeIn(cut, 10_000, incoming)).rejects.toThrow();
  await expect(takeIn(Readable.from(["chữ"]), 10_000, incoming)).rejects.toThrow("bytes");
  expect(await allFiles()).toEqual([]);
});

it("clears away what nobody has continued for a day: all that belongs to an upload, by its youngest part", async () => {
  await taken(web(new Uint8Array(1)));
  const put = async (name: string, hoursAgo: number) => {
    const then = new Date(Date.now() - hoursAgo * 3_600_000);
    await writeFile(path.join(incoming, name), name);
    await utimes(path.join(incoming, name), then, then);
  };
  for (const name of ["old", "old.json", "old.sent"]) await put(name, 25);
  await put("going", 1);
  await put("going.json", 30);
  await sweep(incoming);
  expect((await readdir(incoming)).filter((name) => name.length < 20).sort()).toEqual(["going", "going.json"]);
  expect(await readFile(path.join(incoming, "going"), "utf8")).toBe("going");
});

it("refuses every name that is not a SHA-256", async () => {
  const store = diskStore(folder);
  const good = "a".repeat(64);
  for (const name of ["", "a", "../../etc/passwd", `${good}a`, good.toUpperCase(), `${good.slice(1)}/`, `${good}\n`]) {
    await expect(store.open(name)).rejects.toThrow("SHA-256");
    await expect(store.has(name)).rejects.toThrow("SHA-256");
    await expect(store.remove(name)).rejects.toThrow("SHA-256");
  }
});
