import path from "node:path";
import { Readable } from "node:stream";
import { fileStore } from "@/lib/adapters/files/disk";
import { env } from "@/lib/env";

/** The bytes of a stored file, as fast as they are read; giving the stream up closes the file. Throws when it is not there. */
export async function openFile(sha256: string): Promise<ReadableStream<Uint8Array>> {
  return Readable.toWeb(await storedFile(sha256)) as ReadableStream<Uint8Array>;
}

/** The same for who packs it: whoever opens it reads it to its end or destroys it. */
export function storedFile(sha256: string): Promise<Readable> {
  return fileStore(path.join(/* turbopackIgnore: true */ env().DATA_DIR, "files")).open(sha256);
}
