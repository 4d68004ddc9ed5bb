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
 * with `unsupported-file` what the slot does not take; neither leaves anything behind. The caller has asked for permission.
 */
export async function receiveFile(
  body: ReadableStream<Uint8Array> | null,
  slot: { readonly maxBytes: number; readonly accept: readonly MediaType[] },
): Promise<Result<ReceivedFile>> {
  if (!body) return refuse("malformed");
  const store = fileStore(path.join(/* turbopackIgnore: true */ env().DATA_DIR, "files"));
  const taken = (head: Uint8Array) => slot.accept.find((kind) => kind === mediaTypeOf(head));
  const stored = await store.write(body, Math.min(slot.maxBytes, hardest), (head) => taken(head) !== undefined).catch(brokenOff);
  if (stored === "too-large") return refuse("too-large");
  if (stored === "broken-off") return refuse("unavailable");
  const mediaType = stored === "not-accepted" ? undefined : taken(stored.head);
  if (stored === "not-accepted" || !mediaType) return refuse("unsupported-file");
  return done({ sha256: stored.sha256, size: stored.size, mediaType });
}

/** Somebody who stops an upload or loses the connection is nothing unexpected; a disk that fails is. */
function brokenOff(cause: unknown): "broken-off" {
  if (typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ECONNRESET") return "broken-off";
  throw cause;
}
