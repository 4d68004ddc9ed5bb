import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writePacket } from "@/lib/adapters/archive/write-packet";
import { packetKeys } from "@/lib/adapters/signing/packet-keys";
import { frozenPacket } from "@/lib/domain/frozen-packet";
import { packetManifest } from "@/lib/domain/manifest";
import { signatureText } from "@/lib/domain/proof/signature";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";

let folder = "";
const at = "2027-03-01T02:03:04.000Z";
const content = frozenPacket.parse({
  ...{ callId: "uccn-2027", rulebookId: "uccn-2027", amendment: 0, field: "crafts", language: "en", frozenAt: at, frozenBy: "Lan" },
  ...{ city: { vi: "Huế", en: "Hue" }, team: { vi: "Tổ", en: "Team" }, answers: [], files: [] },
});

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "verify-"));
  const keys = packetKeys(path.join(folder, "data/keys"));
  const key = await keys.current();
  const packet = writePacket([{ path: "annexes/Thư.pdf", open: () => new TextEncoder().encode("nội dung thư") }], {
    at,
    manifest: (all) =>
      JSON.stringify(
        packetManifest(
          content,
          uccn2027,
          all.map((file) => ({ ...file, mediaType: "application/pdf" })),
          false,
        ),
      ),
    sign: async (text) => signatureText({ key, signature: await keys.sign(key, text) }),
  });
  const bytes = await buffer(Readable.from(packet));
  await writeFile(path.join(folder, "gói.zip"), bytes);
  const changed = Buffer.from(bytes);
  changed[50] = (changed[50] ?? 0) ^ 1;
  await writeFile(path.join(folder, "khác.zip"), changed);
  await writeFile(path.join(folder, "keys.json"), JSON.stringify({ keys: await keys.publicKeys() }));
});
afterAll(() => rm(folder, { recursive: true }));

/** As somebody runs it who has neither server nor database: no environment but the data folder, if any. */
function verify(data: string, ...args: readonly string[]): Promise<{ code: number; told: string }> {
  const env = { PATH: process.env.PATH ?? "", DATA_DIR: path.join(folder, data) };
  const command = ["--import", "tsx", "lib/cli/packet-verify.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env: { ...env, NODE_ENV: "production" } }, (error, out, wrong) =>
      resolve({ code: Number(error?.code ?? 0), told: out + wrong }),
    );
  });
}

test("a whole packet gives 0 and says what it is", async () => {
  const { code, told } = await verify("data", path.join(folder, "gói.zip"));
  expect({ code, told }).toMatchObject({ code: 0, told: expect.stringContaining("Gói nguyên vẹn") });
  expect(told).toContain("Thành phố: Huế");
});

test("a packet with one other bit gives 1 and names the file", async () => {
  const { code, told } = await verify("data", path.join(folder, "khác.zip"));
  expect({ code, told }).toMatchObject({ code: 1, told: expect.stringContaining("annexes/Thư.pdf: nội dung bị thay đổi") });
});

test("on another machine the published keys are enough; without any it says where to get them", async () => {
  const file = path.join(folder, "gói.zip");
  expect(await verify("nowhere", file, "--keys", path.join(folder, "keys.json"), "--en")).toMatchObject({
    code: 0,
    told: expect.stringContaining("The packet is whole"),
  });
  expect(await verify("nowhere", file)).toMatchObject({ code: 2, told: expect.stringContaining("--keys") });
});

test("asked for nothing, or for what is not there, it says how to ask", async () => {
  expect((await verify("data")).told).toContain("Cách dùng");
  expect(await verify("data", path.join(folder, "không có.zip"))).toMatchObject({ code: 2 });
});
