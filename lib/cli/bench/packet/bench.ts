import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";

// `npm run bench:packet`: packs a full-size bid (every answer at its limit in both languages, ten tables, twelve annexes) with little,
// 200 MB and 2 GB of annexes, beside copying and hashing the same bytes. Each in a process of its own; three runs, the median.
const sizes = [12_000_000, 200_000_000, 2_000_000_000];
const annexes = 12;
const runs = 3;
const piece = 1_000_000;

type Told = { ms: number; rss: number; printed?: number; sha256?: string };

async function annex(folder: string, size: number, index: number) {
  const hash = createHash("sha256");
  async function* bytes() {
    for (let left = size; left > 0; left -= piece) {
      const some = randomBytes(Math.min(piece, left));
      hash.update(some);
      yield some;
    }
  }
  const beside = path.join(folder, `annex-${index}`);
  await pipeline(Readable.from(bytes()), createWriteStream(beside));
  const sha256 = hash.digest("hex");
  await rename(beside, path.join(folder, sha256));
  const title = `Thư ${index + 1}.pdf`;
  return { path: `annexes/A.3-${index + 1}-${title}`, size, sha256, mediaType: "application/pdf", slot: "A.3", title };
}

async function ask(script: string, folder: string, files: readonly object[]): Promise<Told> {
  const file = path.join(import.meta.dirname, script);
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", file, folder, JSON.stringify(files)], {
    env: { ...process.env, DATA_DIR: folder },
  });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}");
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const most = (values: readonly number[]) => Math.max(...values);
const row = (cells: readonly string[]) =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(10) : cell.padStart(16))).join(""));

row(["annexes", "copy+hash s", "packing s", "of it printing", "copy peak MB", "packing peak MB", "same bytes"]);
for (const size of sizes) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "uccn-bench-packet-"));
  try {
    const files = [];
    for (let index = 0; index < annexes; index += 1) files.push(await annex(folder, Math.floor(size / annexes), index));
    const [copied, packed]: [Told[], Told[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      copied.push(await ask("copying.ts", folder, files));
      packed.push(await ask("packing.ts", folder, files));
      await rm(path.join(folder, "packed"), { recursive: true });
    }
    const seconds = (list: readonly Told[], of: "ms" | "printed") => (median(list.map((told) => told[of] ?? 0)) / 1000).toFixed(2);
    const peak = (list: readonly Told[]) => String(Math.round(most(list.map(({ rss }) => rss)) / 1_000_000));
    const same = new Set(packed.map(({ sha256 }) => sha256)).size === 1 ? "yes" : "NO";
    row([
      `${size / 1_000_000} MB`,
      seconds(copied, "ms"),
      seconds(packed, "ms"),
      seconds(packed, "printed"),
      peak(copied),
      peak(packed),
      same,
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
