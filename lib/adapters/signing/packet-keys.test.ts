import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fromBase64 } from "@/lib/domain/proof/signature";
import { nodeTools } from "../archive/open-packet";
import { packetKeys } from "./packet-keys";

let folder = "";
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "keys-")), "keys");
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

const message = new TextEncoder().encode("Gói hồ sơ Huế");

test("makes one key however many ask at once, for its owner's eyes alone", async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, () => packetKeys(folder).current()));
  expect(new Set(ids).size).toBe(1);
  expect((await stat(path.join(folder, "packet-keys.json"))).mode & 0o777).toBe(0o600);
});

test("signs what its public key verifies, the same message to the same bytes", async () => {
  const keys = packetKeys(folder);
  const [key] = await keys.publicKeys();
  const signature = await keys.sign(key?.id ?? "", message);
  expect(await keys.sign(key?.id ?? "", message)).toEqual(signature);
  const verify = (text: Uint8Array) => nodeTools.verify(fromBase64(key?.publicKey ?? ""), text, signature);
  expect(await verify(message)).toBe(true);
  expect(await verify(new TextEncoder().encode("Gói hồ sơ Hội"))).toBe(false);
});

test("a key that was followed by another still signs what was frozen in its time", async () => {
  const keys = packetKeys(folder);
  const first = await keys.current();
  const second = await keys.rotate(new Date("2027-01-01T00:00:00Z"));
  expect(second).not.toBe(first);
  expect(await keys.current()).toBe(second);
  expect((await keys.sign(first, message)).byteLength).toBe(64);
  expect((await keys.publicKeys()).map(({ id, until }) => [id, until])).toEqual([
    [first, "2027-01-01T00:00:00.000Z"],
    [second, null],
  ]);
  expect(await readFile(path.join(folder, "packet-keys.json"), "utf8")).toContain("BEGIN PRIVATE KEY");
});

test("a file that holds no keys is an error, never a reason to make another", async () => {
  const keys = packetKeys(folder);
  await keys.current();
  await writeFile(path.join(folder, "packet-keys.json"), "{}");
  await expect(keys.current()).rejects.toThrow();
  await expect(keys.sign("0", message)).rejects.toThrow();
});
