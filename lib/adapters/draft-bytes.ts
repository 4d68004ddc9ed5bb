import { createHash } from "node:crypto";
import type { FrozenPacket } from "@/lib/domain/frozen-packet";

/** A draft as it is kept: JSON in NFC, and the SHA-256 of its bytes. */
export function draftBytes(content: FrozenPacket): { readonly content: string; readonly sha256: string } {
  const text = JSON.stringify(content).normalize("NFC");
  return { content: text, sha256: createHash("sha256").update(text, "utf8").digest("hex") };
}
