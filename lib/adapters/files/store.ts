import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { env } from "@/lib/env";
import { diskStore } from "./disk";
import { forget, incomingFolder, takeIn } from "./incoming";
import type { FileStore, LocalFile } from "./port";

let chosen: Promise<StreamStore> | undefined;

/** The store that FILES_URL names: an S3-compatible one, or without it the disk under DATA_DIR/files. */
export function fileStore(): Promise<StreamStore> {
  chosen ??= choose();
  return chosen;
}

/** The client of S3 is large, and loaded only where it is used. */
async function choose(): Promise<StreamStore> {
  const { FILES_URL } = env();
  return withStreams(FILES_URL ? (await import("./s3")).s3Store(FILES_URL) : diskStore(filesFolder()), filesFolder());
}

export type StreamStore = FileStore & {
  /** Takes a stream of at most so many bytes in and says what its sum is; nothing is left of what is longer or breaks off (throws). */
  write(stream: ReadableStream<Uint8Array> | Readable, maxBytes: number): Promise<LocalFile | "too-large">;
};

/** A store that takes streams too: they lie under `folder`/incoming until they are complete. */
export function withStreams(store: FileStore, folder: string): StreamStore {
  return {
    ...store,
    async write(stream, maxBytes) {
      const taken = await takeIn(stream, maxBytes, incomingFolder(folder));
      if (taken === "too-large") return taken;
      try {
        await store.put(taken);
        return taken;
      } finally {
        await forget(taken.file);
      }
    },
  };
}

/** The folder of files on this machine's disk; uploads begin here wherever they are kept in the end. */
export function filesFolder(): string {
  return path.join(/* turbopackIgnore: true */ env().DATA_DIR, "files");
}

/** Reads a local file once for its sum. */
export async function sumOf(file: string): Promise<LocalFile> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { file, sha256: hash.digest("hex"), size };
}
