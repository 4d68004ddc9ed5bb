import { createHash, createPublicKey, verify } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { Tools } from "@/lib/domain/proof/check-packet";
import type { PacketBytes } from "@/lib/domain/proof/entries";

/** Node's own sums and signatures. */
export const nodeTools: Tools = {
  sha256() {
    const hash = createHash("sha256");
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest("hex") };
  },
  crc32: (bytes, before) => crc32(bytes, before),
  verify(publicKey, message, signature) {
    const jwk = { kty: "OKP", crv: "Ed25519", x: Buffer.from(publicKey).toString("base64url") };
    return verify(null, message, createPublicKey({ key: jwk, format: "jwk" }), signature);
  },
};

/** A file on disk as a packet's bytes; reads beyond its end give what there is. Whoever opens it closes it. */
export async function openPacket(file: string): Promise<PacketBytes & { close(): Promise<void> }> {
  const handle = await open(file, "r");
  const { size } = await handle.stat();
  return { size, read: (offset, length) => readAt(handle, offset, length), close: () => handle.close() };
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
