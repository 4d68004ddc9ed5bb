import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { nodeTools } from "@/lib/adapters/archive/open-packet";
import { writePacket } from "@/lib/adapters/archive/write-packet";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { frozenPacket } from "../frozen-packet";
import { packetManifest } from "../manifest";
import { checkPacket, type Finding } from "./check-packet";
import { byDirectory } from "./entries";
import { type PublicKey, signatureText, toBase64 } from "./signature";

const at = "2027-03-01T02:03:04.000Z";
const id = "0123456789abcdef";
const pair = generateKeyPairSync("ed25519");
const key: PublicKey = {
  id,
  publicKey: toBase64(Buffer.from(pair.publicKey.export({ format: "jwk" }).x ?? "", "base64url")),
  since: at,
  until: null,
};
const content = frozenPacket.parse({
  ...{ callId: "uccn-2027", rulebookId: "uccn-2027", amendment: 0, field: "crafts", language: "en", frozenAt: at, frozenBy: "Lan" },
  ...{ city: { vi: "Huế", en: "Hue" }, team: { vi: "Tổ", en: "Team" }, answers: [], files: [] },
});
const files = new Map([
  ["01-application-form-en.pdf", randomBytes(5_000)],
  ["annexes/A.1-1-Thư của Chủ tịch.pdf", randomBytes(300)],
  ["annexes/A.4-1-Đại Nội.jpg", randomBytes(40_000)],
  ["annexes/A.4-2-rỗng.jpg", Buffer.alloc(0)],
]);
let packet: Buffer = Buffer.alloc(0);

function make(how: { draft?: boolean; named?: string; contents?: typeof files } = {}): Promise<Buffer> {
  const entries = [...(how.contents ?? files)].map(([path, bytes]) => ({ path, open: () => new Uint8Array(bytes) }));
  const type = { mediaType: "application/pdf" };
  const bytes = writePacket(entries, {
    at,
    manifest: (all) =>
      JSON.stringify(
        packetManifest(
          content,
          uccn2027,
          all.map((file) => ({ ...file, ...type })),
          how.draft ?? false,
        ),
      ),
    ...(how.draft ? {} : { sign: async (text) => signatureText({ key: how.named ?? id, signature: sign(null, text, pair.privateKey) }) }),
  });
  return buffer(Readable.from(bytes));
}

const check = (bytes: Uint8Array, keys: readonly PublicKey[] = [key]) =>
  checkPacket({ size: bytes.byteLength, read: async (from, length) => bytes.subarray(from, from + length) }, keys, nodeTools);

beforeAll(async () => {
  packet = await make();
});

test("a packet as it was made is whole, and says what it is", async () => {
  const verdict = await check(packet);
  expect(verdict).toMatchObject({ whole: true, findings: [], key: id });
  expect(verdict.manifest?.dossier.city.vi).toBe("Huế");
  expect(verdict.manifest?.files.map(({ path }) => path)).toEqual([...files.keys()]);
});

/** Which entry a byte belongs to: its content, its header, or its line in the directory. */
async function ownerOf(offset: number): Promise<string | undefined> {
  const entries = await byDirectory({ size: packet.length, read: async (from, length) => packet.subarray(from, from + length) });
  const within = entries.find(({ offset: start, size }) => offset < start + size);
  if (within) return within.path;
  let line = (entries.at(-1)?.offset ?? 0) + (entries.at(-1)?.size ?? 0);
  for (const { path } of entries) {
    line += 46 + Buffer.byteLength(path);
    if (offset < line) return path;
  }
  return undefined;
}

test("one bit changed anywhere is found, and the file it lies in is named", async () => {
  const bit = fc.record({ byte: fc.nat({ max: packet.length - 1 }), bit: fc.nat({ max: 7 }) });
  await fc.assert(
    fc.asyncProperty(bit, async ({ byte, bit: position }) => {
      const changed = Buffer.from(packet);
      changed[byte] = (changed[byte] ?? 0) ^ (1 << position);
      const { whole, findings } = await check(changed);
      expect(whole).toBe(false);
      const owner = await ownerOf(byte);
      const named = findings.map((finding) => ("file" in finding ? finding.file : finding.what));
      expect(named).toContain(owner ?? "end");
    }),
    { numRuns: 1_000 },
  );
});

test("every bit of what stands around the files is found as well", async () => {
  const small = await make({ contents: new Map([["a.pdf", Buffer.from("x")]]) });
  for (let byte = 0; byte < small.length; byte += 1) {
    const changed = Buffer.from(small);
    changed[byte] = (changed[byte] ?? 0) ^ (1 << (byte % 8));
    expect((await check(changed)).whole, `byte ${byte}`).toBe(false);
  }
});

test.each<[string, (bytes: Buffer) => Buffer, readonly Finding[]]>([
  ["a byte after its end", (bytes) => Buffer.concat([bytes, Buffer.from([0])]), [{ what: "end" }]],
  ["its last byte gone", (bytes) => bytes.subarray(0, -1), [{ what: "end" }]],
  ["nothing", () => Buffer.alloc(0), [{ what: "not-a-packet" }]],
  ["another file", () => Buffer.from("%PDF-1.7 không phải gói hồ sơ"), [{ what: "not-a-packet" }]],
])("a packet with %s is not whole", async (_what, change, findings) => {
  expect(await check(change(packet))).toMatchObject({ whole: false, findings });
});

test("another file in its place, one more, and one less are each named", async () => {
  const path = "annexes/A.1-1-Thư của Chủ tịch.pdf";
  const other = await make({ contents: new Map([...files, [path, randomBytes(300)]]) });
  // Its manifest and signature are those of the packet that was sent.
  const manifest = (bytes: Buffer) => bytes.indexOf("manifest.json") - 30;
  const mixed = Buffer.concat([other.subarray(0, manifest(other)), packet.subarray(manifest(packet))]);
  expect((await check(mixed)).findings).toContainEqual({ what: "content", file: path });
  const more = await make({ contents: new Map([...files, ["annexes/thêm.pdf", randomBytes(10)]]) });
  const added = Buffer.concat([more.subarray(0, manifest(more)), packet.subarray(manifest(packet))]);
  expect((await check(added)).findings).toContainEqual({ what: "extra", file: "annexes/thêm.pdf" });
});

describe("who signed", () => {
  test("by a key that nobody knows it proves nothing", async () => {
    expect(await check(await make({ named: "ffffffffffffffff" }))).toMatchObject({
      whole: false,
      findings: [{ what: "unknown-key", key: "ffffffffffffffff" }],
    });
    expect((await check(packet, [])).findings).toEqual([{ what: "unknown-key", key: id }]);
  });

  test("a manifest written anew does not bear the old signature", async () => {
    const forged = Buffer.from(packet);
    forged.write("Lam", forged.indexOf('"frozenBy":"Lan"') + 12);
    expect(await check(forged)).toMatchObject({ whole: false, findings: [{ what: "signature", file: "manifest.json" }] });
  });

  test("a draft is signed by nobody and says so", async () => {
    expect(await check(await make({ draft: true }))).toMatchObject({
      whole: false,
      findings: [{ what: "unsigned" }],
      manifest: { draft: true },
    });
  });
});

test("whatever it is given, it gives a verdict", async () => {
  const zipped = fc.uint8Array({ maxLength: 400 }).map((noise) => Buffer.concat([packet.subarray(0, 3_000), noise, packet.subarray(-900)]));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), zipped), async (bytes) => {
      expect((await check(bytes)).whole).toBe(false);
    }),
    { numRuns: 300 },
  );
});
