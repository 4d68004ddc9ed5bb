import * as ed25519 from "@noble/ed25519";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { checkPacket, type Tools, type Verdict } from "@/lib/domain/proof/check-packet";
import { crc32 } from "@/lib/domain/proof/crc32";
import type { PublicKey } from "@/lib/domain/proof/signature";

// Brought along, because a browser has none of it on a page that an office serves over plain HTTP.
ed25519.hashes.sha512 = sha512;

const tools: Tools = {
  sha256() {
    const hash = sha256.create();
    return { update: (bytes) => void hash.update(bytes), digest: () => bytesToHex(hash.digest()) };
  },
  crc32,
  verify: (publicKey, message, signature) => ed25519.verify(signature, message, publicKey, { zip215: false }),
};

/** Checks a packet where it lies, on the person's own computer. `onProgress` hears how much (0 to 1) is read. */
export function checkFile(file: File, keys: readonly PublicKey[], onProgress: (part: number) => void): Promise<Verdict> {
  let read = 0;
  const packet = {
    size: file.size,
    async read(offset: number, length: number) {
      const bytes = new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
      read += bytes.byteLength;
      // Everything is read twice: once as a whole, once file by file.
      onProgress(Math.min(1, read / (file.size * 2)));
      return bytes;
    },
  };
  return checkPacket(packet, keys, tools);
}
