import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeTools } from "./open-packet";
import { type PacketEntry, writePacket } from "./write-packet";

const at = "2026-11-22T03:42:10.000Z";
const options = { at, manifest: JSON.stringify };
const contents = new Map<string, Buffer>([
  ["hồ-sơ.pdf", randomBytes(700_000)],
  ["phụ lục/01 Thư cam kết của Ủy ban.pdf", randomBytes(300_001)],
  ["phụ lục/ảnh/Đại Nội.jpg", randomBytes(5)],
  ["phụ lục/trống.jpg", Buffer.alloc(0)],
]);
const opened: ReadStream[] = [];
let folder = "";
let entries: PacketEntry[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zip-"));
  entries = await Promise.all(
    [...contents].map(async ([name, bytes], index) => {
      const file = path.join(folder, `${index}`);
      await writeFile(file, bytes);
      return { path: name, open: () => opening(file) };
    }),
  );
});
afterAll(() => rm(folder, { recursive: true }));

function opening(file: string): ReadStream {
  const stream = createReadStream(file);
  opened.push(stream);
  return stream;
}

const whole = (bytes: AsyncGenerator<Uint8Array>) => buffer(Readable.from(bytes));
const memory = (name: string, text = name): PacketEntry => ({ path: name, open: () => new TextEncoder().encode(text) });

test("another program reads every file back, in order, the manifest and its signature last", async () => {
  const zip = await whole(writePacket(entries, { ...options, sign: async (manifest) => `${manifest.byteLength} bytes` }));
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual([...contents.keys(), "manifest.json", "manifest.sig"]);
  for (const [name, bytes] of contents) expect(Buffer.from(files[name] ?? []).equals(bytes)).toBe(true);
  const manifest = JSON.parse(Buffer.from(files["manifest.json"] ?? []).toString());
  expect(manifest).toEqual([...contents].map(([name, bytes]) => ({ path: name, size: bytes.length, sha256: sumOf(bytes) })));
  expect(Buffer.from(files["manifest.sig"] ?? []).toString()).toBe(`${files["manifest.json"]?.length} bytes`);
});

function sumOf(bytes: Uint8Array): string {
  const hash = nodeTools.sha256();
  hash.update(bytes);
  return hash.digest();
}

test("the same files give the same bytes in every time zone, and a later moment gives others", async () => {
  const script = `
    import { writePacket } from "./lib/adapters/archive/write-packet.ts";
    const entry = { path: "hồ-sơ.pdf", open: () => new TextEncoder().encode("nội dung") };
    for await (const piece of writePacket([entry], { at: "${at}", manifest: JSON.stringify })) process.stdout.write(piece);`;
  const made = ["UTC", "Asia/Ho_Chi_Minh", "America/New_York"].map((TZ) =>
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { env: { ...process.env, TZ } }),
  );
  const here = await whole(writePacket([memory("hồ-sơ.pdf", "nội dung")], options));
  for (const zip of made) expect(zip.equals(here)).toBe(true);
  expect((await whole(writePacket([memory("hồ-sơ.pdf", "nội dung")], { ...options, at: "2026-11-22T03:42:12Z" }))).equals(here)).toBe(
    false,
  );
}, 60_000);

test.each(["", "/a", "a//b", "../a", "a/../b", "./a", "C:/a", "a\\b", "a\u0000b", "manifest.json", "Manifest.JSON", "MANIFEST.SIG"])(
  "refuses the name %j",
  async (name) => {
    await expect(whole(writePacket([memory(name)], options))).rejects.toThrow(/Not a path|Twice/);
  },
);

test("refuses a name that is there already, in whatever case or form", async () => {
  await expect(whole(writePacket([memory("Huế.pdf"), memory("huế.PDF".normalize("NFD"))], options))).rejects.toThrow("Twice");
});

test("refuses a moment that is none, and one a ZIP cannot have", async () => {
  await expect(whole(writePacket([memory("a")], { ...options, at: "hôm nay" }))).rejects.toThrow("Not a moment");
  await expect(whole(writePacket([memory("a")], { ...options, at: "1970-01-01T00:00:00Z" }))).rejects.toThrow("Not a moment");
});

test("refuses a file that is not the one it was, and one that changes while it is packed", async () => {
  await expect(whole(writePacket([{ ...memory("a"), sha256: "0".repeat(64) }], options))).rejects.toThrow("not the one it was");
  const sizes = [1, 2];
  const growing: PacketEntry = { path: "a", open: () => new Uint8Array(sizes.shift() ?? 0) };
  await expect(whole(writePacket([growing], options))).rejects.toThrow("changed while it was packed");
});

test("a source that fails ends it, and breaking off leaves no file open", async () => {
  const failing: PacketEntry = { path: "a", open: () => Readable.from(fail()) };
  await expect(whole(writePacket([failing], options))).rejects.toThrow("mất đĩa");
  opened.length = 0;
  for await (const piece of writePacket(entries, options)) if (piece.byteLength > 10_000) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(opened.length).toBeGreaterThan(0);
  expect(opened.every((stream) => stream.destroyed)).toBe(true);
});

// biome-ignore lint/correctness/useYield: it fails before it gives anything.
async function* fail(): AsyncGenerator<Uint8Array> {
  throw new Error("mất đĩa");
}

test("a file of four gigabytes is refused, never written wrong", async () => {
  const { localHeader, directoryEntry, endOfPacket } = await import("@/lib/domain/proof/layout");
  const big = { path: "a", size: 0xffff_ffff, crc32: 0 };
  expect(() => localHeader(big, at)).toThrow("4 GiB");
  expect(() => directoryEntry({ ...big, size: 1 }, at, 0x1_0000_0000)).toThrow("4 GiB");
  expect(() => endOfPacket(1, 100, 0xffff_fff0)).toThrow("4 GiB");
  expect(() => endOfPacket(70_000, 100, 100)).toThrow("65,535");
});
