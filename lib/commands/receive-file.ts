import { forget, incomingFolder, takeIn } from "@/lib/adapters/files/incoming";
import { inspect } from "@/lib/adapters/files/inspect";
import { fileStore, filesFolder, sumOf } from "@/lib/adapters/files/store";
import type { FileFacts } from "@/lib/domain/attachments";
import type { MediaType } from "@/lib/domain/form";
import { done, type Result, refuse } from "@/lib/domain/result";

export type ReceivedFile = {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: MediaType;
  readonly facts: FileFacts;
  /** The copy that is sent in the file's place; null where the file itself is sent. */
  readonly sent: { readonly sha256: string; readonly size: number } | null;
};

type Taken = { readonly maxBytes: number; readonly accept: readonly MediaType[] };

/** No slot of any call takes more; whatever a slot says, a request is cut off here. */
export const hardest = 25_000_000;

/**
 * Takes a file's bytes in and says what they are by their content. Refuses with `too-large` what is longer than the slot takes,
 * and with the codes of `inspect` what is no harmless file of the slot's kinds; neither leaves anything behind. The caller has
 * asked for permission.
 */
export async function receiveFile(body: ReadableStream<Uint8Array> | null, slot: Taken): Promise<Result<ReceivedFile>> {
  if (!body) return refuse("malformed");
  const taken = await takeIn(body, Math.min(slot.maxBytes, hardest), incomingFolder(filesFolder())).catch(brokenOff);
  if (taken === "too-large") return refuse("too-large");
  if (taken === "broken-off") return refuse("unavailable");
  try {
    return await keepFile(taken.file, slot);
  } finally {
    await forget(taken.file);
  }
}

/**
 * Looks at a complete local file and keeps it, and the copy of it that is sent, in the store of files. Refuses with the codes of
 * `inspect`, and with `too-large` where the copy to be sent is longer than the slot takes. The caller removes what is left of the
 * local files.
 */
export async function keepFile(file: string, slot: Taken): Promise<Result<ReceivedFile>> {
  const inspected = await inspect({ file, accept: slot.accept, maxBytes: slot.maxBytes });
  if (!inspected.ok) return inspected;
  const { mediaType, facts, sentFile } = inspected.value;
  const original = await sumOf(file);
  const copy = sentFile ? await sumOf(sentFile) : null;
  if (Math.max(original.size, copy?.size ?? 0) > slot.maxBytes) return refuse("too-large");
  const store = await fileStore();
  if (copy) await store.put(copy);
  await store.put(original);
  const sent = copy && { sha256: copy.sha256, size: copy.size };
  return done({ sha256: original.sha256, size: original.size, mediaType, facts, sent });
}

/** Somebody who stops an upload or loses the connection is nothing unexpected; a disk that fails is. */
function brokenOff(cause: unknown): "broken-off" {
  if (typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ECONNRESET") return "broken-off";
  throw cause;
}
