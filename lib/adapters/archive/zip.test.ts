import { execFile, execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { createReadStream, existsSync, type ReadStream, readdirSync, readlinkSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { crc32 } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { streamPacket, type WrittenFile, type ZipEntry } from "./zip";

const at = "2026-11-22T03:42:10.000Z";
const manifest = (files: WrittenFile[]): string => JSON.stringify({ files });
const opened: ReadStream[] = [];
let folder = "";
let entries: ZipEntry[] = [];
const contents = new Map<string, Buffer>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zip-"));
  contents.set("hồ-sơ.pdf", randomBytes(700_000));
  contents.set("phụ lục/01 Thư cam kết của Ủy ban.pdf", randomBytes(300_001));
  contents.set("phụ lục/ảnh/Đại Nội.jpg", randomBytes(5));
  contents.set("phụ lục/trống.jpg", Buffer.alloc(0));
  entries = await Promise.all(
    [...contents].map(async ([name, bytes], i) => {
      const file = path.join(folder, `${i}`);
      await writeFile(file, bytes);
      return { path: name, mediaType: "application/pdf", open: () => opening(file) };
    }),
  );
});
afterAll(() => rm(folder, { recursive: true }));

function opening(file: string): ReadStream {
  const stream = createReadStream(file);
  opened.push(stream);
  return stream;
}

const memory = (name: string, text = name): ZipEntry => ({
  path: name,
  mediaType: "application/pdf",
  open: () => new TextEncoder().encode(text),
});
const whole = (stream: ReadableStream<Uint8Array>): Promise<Buffer> => buffer(stream);
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

type Listed = { name: string; utf8: boolean; method: number; time: number; bytes: Buffer };

/** Reads the archive by its central directory, as every unpacker does, and checks each CRC. */
function unpack(zip: Buffer): Listed[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const listed: Listed[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < zip.readUInt16LE(end + 10); i++) {
    const [size, nameLength] = [zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + size);
    if (crc32(bytes) !== zip.readUInt32LE(at + 16)) throw new Error("CRC differs");
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const ascii = /^[\x20-\x7e]*$/.test(name);
    listed.push({
      name,
      utf8: ascii || (zip.readUInt16LE(at + 8) & 0x800) !== 0,
      method: zip.readUInt16LE(at + 10),
      time: zip.readUInt32LE(at + 12),
      bytes,
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return listed;
}

it("holds every file in order, unchanged, under its Vietnamese name, with a true manifest last", async () => {
  const zip = await whole(streamPacket(entries, { at, manifest }));
  const listed = unpack(zip);
  expect(listed.map((entry) => entry.name)).toEqual([...contents.keys(), "manifest.json"]);
  expect(listed.every((entry) => entry.utf8 && entry.method === 0)).toBe(true);
  for (const entry of listed.slice(0, -1)) expect(entry.bytes.equals(contents.get(entry.name) ?? Buffer.of(1))).toBe(true);
  const said = [...contents].map(([name, bytes]) => ({ path: name, size: bytes.length, sha256: sha256(bytes) }));
  expect(JSON.parse(listed.at(-1)?.bytes.toString() ?? "")).toEqual({ files: said });
  const seconds = new Set(listed.map((entry) => entry.time));
  expect([...seconds]).toEqual([((46 << 25) | (11 << 21) | (22 << 16) | (3 << 11) | (42 << 5) | 5) >>> 0]);
  expect(opened.every((stream) => stream.closed)).toBe(true);
  const file = path.join(folder, "packet.zip");
  await writeFile(file, zip);
  if (existsSync("/usr/bin/unzip")) expect(execFileSync("unzip", ["-t", file]).toString()).toContain("No errors detected");
});

it("has the same bytes in every time zone", async () => {
  const script = `
    import { streamPacket } from "./lib/adapters/archive/zip.ts";
    import { buffer } from "node:stream/consumers";
    import { Readable } from "node:stream";
    const open = () => Readable.from([Buffer.from("nội dung")]);
    const zip = streamPacket([{ path: "hồ-sơ.pdf", mediaType: "application/pdf", open }], { at: "${at}", manifest: JSON.stringify });
    process.stdout.write((await buffer(zip)).toString("base64"));`;
  const [saigon, london] = await Promise.all([child(script, "Asia/Ho_Chi_Minh"), child(script, "UTC")]);
  expect(saigon).toBe(london);
  expect(unpack(Buffer.from(saigon, "base64")).map((entry) => entry.name)).toEqual(["hồ-sơ.pdf", "manifest.json"]);
}, 60_000);

it("lets 300 MB through without holding them", async () => {
  const script = `
    import { streamPacket } from "./lib/adapters/archive/zip.ts";
    import { Readable } from "node:stream";
    function* chunks() { for (let i = 0; i < 1600; i++) yield Buffer.alloc(65536, i); }
    const entry = (n) => ({ path: n + ".jpg", mediaType: "image/jpeg", open: () => Readable.from(chunks(), { objectMode: false }) });
    let size = 0, before = 0;
    for await (const chunk of streamPacket([entry(1), entry(2), entry(3)], { at: "${at}", manifest: JSON.stringify })) {
      before ||= process.memoryUsage.rss();
      size += chunk.length;
    }
    console.log(JSON.stringify({ size, growth: process.resourceUsage().maxRSS * 1024 - before }));`;
  const { size, growth } = JSON.parse(await child(script, "UTC"));
  expect(size).toBeGreaterThan(300_000_000);
  expect(growth).toBeLessThan(120_000_000);
}, 120_000);

async function child(script: string, timeZone: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    env: { ...process.env, TZ: timeZone },
    maxBuffer: 1e8,
  });
  return stdout;
}

const openHere = (): string[] =>
  existsSync("/proc/self/fd")
    ? readdirSync("/proc/self/fd")
        .flatMap((fd) => (existsSync(`/proc/self/fd/${fd}`) ? [readlinkSync(`/proc/self/fd/${fd}`)] : []))
        .filter((name) => name.startsWith(folder))
    : [];

it("opens nothing until it is read, and closes what is open when the download breaks off", async () => {
  opened.length = 0;
  let ended = false;
  async function* endless(): AsyncGenerator<ZipEntry> {
    try {
      for (let i = 0; ; i++) for (const entry of entries) yield { ...entry, path: `${i}/${entry.path}` };
    } finally {
      ended = true;
    }
  }
  for (const reads of [0, 1, 2, 3, 20]) {
    const reader = streamPacket(endless(), { at, manifest }).getReader();
    for (let i = 0; i < reads; i++) await reader.read();
    if (reads === 0) expect(opened).toHaveLength(0);
    await reader.cancel(reads % 2 === 0 ? new Error("client gone") : undefined);
    await reader.closed;
    await new Promise((done) => setTimeout(done, 60));
    expect(opened.filter((stream) => !stream.closed)).toHaveLength(0);
    expect(openHere()).toEqual([]);
    expect(ended).toBe(reads > 0);
  }
});

it("tells the reader what went wrong in a source, a list, a manifest or a name", async () => {
  const failing = (source: () => Readable): ZipEntry => ({ path: "x.pdf", mediaType: "application/pdf", open: source });
  const read = (list: AsyncIterable<ZipEntry> | Iterable<ZipEntry>): Promise<Buffer> => whole(streamPacket(list, { at, manifest }));
  await expect(read([failing(() => createReadStream(path.join(folder, "absent")))])).rejects.toThrow("ENOENT");
  await expect(
    read([
      ...entries,
      failing(() =>
        Readable.from(
          (function* () {
            yield Buffer.alloc(9);
            throw new Error("disk");
          })(),
        ),
      ),
    ]),
  ).rejects.toThrow("disk");
  await expect(
    read([
      failing(() => {
        const cut = new Readable({ read: () => undefined });
        setTimeout(() => cut.destroy(), 10);
        return cut;
      }),
    ]),
  ).rejects.toThrow();
  await expect(
    read(
      (async function* () {
        yield* entries;
        throw new Error("list");
      })(),
    ),
  ).rejects.toThrow("list");
  await expect(
    whole(
      streamPacket(entries, {
        at,
        manifest: () => {
          throw new Error("no manifest");
        },
      }),
    ),
  ).rejects.toThrow("no manifest");
  for (const bad of ["", "/a", "../a", "a/../b", "a//b", "a/", "C:/a", "a\\b", "a\n", "a\ud800"])
    await expect(read([memory(bad)])).rejects.toThrow("Not a path");
  for (const twice of ["a.pdf", "A.pdf", "manifest.json"]) await expect(read([memory("a.pdf"), memory(twice)])).rejects.toThrow("Twice");
  expect(() => streamPacket([], { at: "hôm nay", manifest })).toThrow("Not an instant");
});

it("writes names in NFC and takes entries held in memory", async () => {
  const [entry] = unpack(await whole(streamPacket([memory("Ẩm thực.pdf".normalize("NFD"), "nội dung")], { at, manifest })));
  expect(entry).toMatchObject({ name: "Ẩm thực.pdf".normalize("NFC"), utf8: true });
  expect(entry?.bytes.toString()).toBe("nội dung");
});
