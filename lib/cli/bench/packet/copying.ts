import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FrozenPacket } from "@/lib/domain/frozen-packet";

// What packing is held against: copies the same bytes to the same disk and takes the SHA-256 of each, and nothing else.
const [folder = "", list = "[]"] = process.argv.slice(2);
const files: FrozenPacket["files"] = JSON.parse(list);
const target = path.join(folder, "copied");
await mkdir(target, { recursive: true });
const began = performance.now();
for (const { sha256 } of files) {
  const hash = createHash("sha256");
  const through = new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      hash.update(piece);
      done(null, piece);
    },
  });
  await pipeline(createReadStream(path.join(folder, sha256)), through, createWriteStream(path.join(target, sha256), { flush: true }));
  if (hash.digest("hex") !== sha256) throw new Error("Not the same bytes");
}
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ ms: performance.now() - began, rss: maxRSS * 1024 }));
