import path from "node:path";
import { fileStore } from "@/lib/adapters/files/disk";
import { mediaTypeOf } from "@/lib/adapters/files/media-type";
import type { MediaType } from "@/lib/domain/form";
import { done, type Result, refuse } from "@/lib/domain/result";
import { env } from "@/lib/env";

export type ReceivedFile = { readonly sha256: string; readonly size: number; readonly mediaType: MediaType };

/** No slot of any call takes more; whatever a slot says, a request is cut off here. */
const hardest = 25_000_000;

/**
 * Takes a file's bytes onto the disk and says what they are by their content. Refuses with `too-large` what is longer and
 * with `unsupported-file` what is no kind any slot takes; neither leaves anything behind. The caller has asked for permission.
 */
export async function receiveFile(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<Result<ReceivedFile>> {
  if (!body) return refuse("malformed");
  const store = fileStore(path.join(/* turbopackIgnore: true */ env().DATA_DIR, "files"));
  const stored = await store.write(body, Math.min(maxBytes, hardest)).catch(brokenOff);
  if (stored === "too-large") return refuse("too-large");
  if (stored === "broken-off") return refuse("unavailable");
  const mediaType = mediaTypeOf(stored.head);
  if (mediaType) return done({ sha256: stored.sha256, size: stored.size, mediaType });
  // No attachment can ever point at such content, so nobody else's file is taken away.
  await store.remove(stored.sha256);
  return refuse("unsupported-file");
}

/** Somebody who stops an upload or loses the connection is nothing unexpected; a disk that fails is. */
function brokenOff(cause: unknown): "broken-off" {
  if (typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ECONNRESET") return "broken-off";
  throw cause;
}
