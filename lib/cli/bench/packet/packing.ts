import { createReadStream } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { packPacket } from "@/lib/adapters/archive/pack";
import { diskStore } from "@/lib/adapters/files/disk";
import { withStreams } from "@/lib/adapters/files/store";
import { toPacket } from "@/lib/adapters/print/packet-words";
import { packetKeys } from "@/lib/adapters/signing/packet-keys";
import type { FrozenPacket } from "@/lib/domain/frozen-packet";
import { frozenEditions } from "@/lib/domain/manifest";
import { fullForm, fullPacket } from "./full-size";

// A process of its own, so that its memory is its own: packs a full-size bid with the annexes named, and says how long that took.
const [folder = "", list = "[]"] = process.argv.slice(2);
const files: FrozenPacket["files"] = JSON.parse(list);
const keys = packetKeys(path.join(folder, "keys"));
const content = fullPacket(files, await keys.current());
const rulebook = fullForm();
const began = performance.now();
let printed = 0;
const prints = frozenEditions.map((edition) => ({ edition, packet: toPacket(content, rulebook, { edition, draft: false }) }));
const bytes = packPacket(
  { content, rulebook, prints },
  {
    open: (sha256) => createReadStream(path.join(folder, sha256)),
    sign: keys.sign,
    printed: () => {
      printed = performance.now() - began;
    },
  },
);
const packed = path.join(folder, "packed");
const stored = await withStreams(diskStore(packed), packed).write(Readable.from(bytes), 0xffff_fffe);
if (typeof stored === "string") throw new Error(stored);
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ ms: performance.now() - began, printed, rss: maxRSS * 1024, size: stored.size, sha256: stored.sha256 }));
process.exit(0);
