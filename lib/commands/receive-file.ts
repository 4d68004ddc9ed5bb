import path from "node:path";
import { fileStore } from "@/lib/adapters/files/disk";
import { mediaTypeOf } from "@/lib/adapters/files/media-type";
import { done, type Result, refuse } from "@/lib/domain/result";
import { env } from "@/lib/env";

export type ReceivedFile = { readonly sha256: string; readonly size: number; readonly mediaType: string };

/**
 * Takes a file's bytes onto disk, never whole in memory, and says what they are by their content. Refuses with `too-large`
 * beyond `maxBytes`, `unsupported-file` for a kind no slot takes, `malformed` for no bytes at all; a broken-off upload
 * leaves nothing.
 */
export async function receiveFile(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<Result<ReceivedFile>> {
  if (!body) return refuse("malformed");
  const stored = await fileStore(path.join(env().DATA_DIR, "files")).write(body, maxBytes);
  if (stored === "too-large") return refuse("too-large");
  if (stored.size === 0) return refuse("malformed");
  const mediaType = mediaTypeOf(stored.head);
  if (!mediaType) return refuse("unsupported-file");
  return done({ sha256: stored.sha256, size: stored.size, mediaType });
}
