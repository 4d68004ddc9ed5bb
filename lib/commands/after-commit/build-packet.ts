import { Readable } from "node:stream";
import { SystemGrant } from "@/lib/access/system";
import { packPacket } from "@/lib/adapters/archive/pack";
import { fileStore } from "@/lib/adapters/files/store";
import { toPacket } from "@/lib/adapters/print/packet-words";
import { officeKeys } from "@/lib/adapters/signing/packet-keys";
import { amend } from "@/lib/domain/amendments";
import type { FrozenPacket } from "@/lib/domain/frozen-packet";
import type { JobPayload } from "@/lib/domain/jobs";
import { frozenEditions } from "@/lib/domain/manifest";
import { done } from "@/lib/domain/result";
import { written } from "@/lib/rulebook";
import * as builds from "@/lib/store/packet-builds";
import type { Carrier } from "./carrier";

const leaseMs = 15_000;
const mostBytes = 0xffff_fffe;
/** A print weighs in the progress as much as so many bytes of annexes. */
const printWeight = 3_000_000;
const tellMs = 500;

/**
 * Makes the ZIP of a frozen packet, stores it by its sum and records that. It is made from the snapshot alone, so a process that was
 * killed is followed by one that makes the same bytes; whoever finds it made already does nothing.
 */
export function buildCarrier(): Carrier<"packet.build"> {
  return { batch: 1, leaseMs, carry: build, giveUp: ({ packetId }, failure) => system((grant) => builds.fail(grant, packetId, failure)) };
}

async function build({ packetId }: JobPayload<"packet.build">): Promise<void> {
  const content = await system((grant) => builds.begin(grant, packetId));
  if (!content) return;
  const files = await fileStore();
  const rulebook = amend(written(content.rulebookId), content.amendments, null);
  const prints = frozenEditions.map((edition) => ({ edition, packet: toPacket(content, rulebook, { edition, draft: false }) }));
  const progress = teller(packetId, content);
  const bytes = packPacket({ content, rulebook, prints }, { open: files.open, sign: officeKeys().sign, printed: progress.printed });
  const made = await files.write(Readable.from(progress.counted(bytes)), mostBytes);
  if (typeof made === "string") throw new Error(`The packet could not be stored: ${made}`);
  await system((grant) => builds.end(grant, packetId, { sha256: made.sha256, size: made.size, builtAt: new Date() }));
}

/** Says how far it is, at most twice a second; a step that cannot be told is left out. */
function teller(packetId: string, content: FrozenPacket) {
  const all = content.files.reduce((sum, { size }) => sum + size, frozenEditions.length * printWeight);
  let [passed, prints, told] = [0, 0, 0];
  const tell = () => {
    if (Date.now() - told < tellMs) return;
    told = Date.now();
    const part = Math.min(0.99, (passed + prints * printWeight) / all);
    void system((grant) => builds.progress(grant, packetId, part)).catch(() => undefined);
  };
  return {
    printed() {
      prints += 1;
      tell();
    },
    async *counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const piece of bytes) {
        yield piece;
        if (prints === frozenEditions.length) passed += piece.byteLength;
        tell();
      }
    },
  };
}

async function system<T>(work: (grant: SystemGrant) => Promise<T>): Promise<T> {
  const result = await SystemGrant.open({ reason: "packet.build", quiet: true }, async (grant) => done(await work(grant)));
  if (!result.ok) throw new Error(`The database did not take it: ${result.refusal.code}`);
  return result.value;
}
