import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eicar, eicarName, startClamd } from "@/lib/cli/testing/clamd";
import { scanWithClamd } from "./clamd";

let clamd: Awaited<ReturnType<typeof startClamd>>;
beforeAll(async () => {
  clamd = await startClamd(2_000_000);
});
afterAll(() => clamd.stop());

const stream =
  (...parts: Buffer[]) =>
  async () =>
    Readable.from(parts);

test("a real clamd finds what its signatures name, wherever it lies, and nothing in other files", async () => {
  const mark = Buffer.from(eicar, "latin1");
  expect(await scanWithClamd(clamd.url, stream(mark))).toEqual({
    scanner: expect.stringMatching(/^ClamAV \d/),
    found: `${eicarName}.UNOFFICIAL`,
  });
  const deep = stream(Buffer.alloc(300_000, 32), mark.subarray(0, 30), mark.subarray(30), Buffer.alloc(300_000, 32));
  expect((await scanWithClamd(clamd.url, deep)).found).toContain(eicarName);
  expect((await scanWithClamd(clamd.url, stream(Buffer.from("Kính gửi UNESCO")))).found).toBeNull();
  expect((await scanWithClamd(clamd.url, stream())).found).toBeNull();
});

test("no verdict is no verdict: too much for it, or nobody there", async () => {
  await expect(scanWithClamd(clamd.url, stream(...Array(40).fill(Buffer.alloc(100_000))))).rejects.toThrow("no verdict");
  await expect(scanWithClamd("tcp://127.0.0.1:1", stream(Buffer.from("x")))).rejects.toThrow();
  await expect(scanWithClamd("unix:/nowhere/clamd.ctl", stream(Buffer.from("x")))).rejects.toThrow();
});
