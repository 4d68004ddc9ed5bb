import type { Dir } from "node:fs";
import { opendir } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { fileStore } from "@/lib/adapters/files/disk";
import { isAbsent } from "./streams";

/** The stored files as a backup and a restore need them: each named by its SHA-256, wherever they are kept. */
export type StoredFiles = {
  /** Every file there is, one after the other, in no order. */
  list(): AsyncIterable<string>;
  /** The bytes of a file; rejects (ENOENT) when there is none. */
  open(sha256: string): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
  /** Takes in a file of at most so many bytes and says what its sum is. */
  write(stream: Readable, maxBytes: number): Promise<{ readonly sha256: string } | "too-large" | "not-accepted">;
  remove(sha256: string): Promise<void>;
};

/** The files of a data folder. The one place that knows where files are kept. */
export function storedFiles(dataFolder: string): StoredFiles {
  const folder = path.join(dataFolder, "files");
  return { ...fileStore(folder), list: () => walk(folder, [/^[0-9a-f]{2}$/, /^[0-9a-f]{2}$/, /^[0-9a-f]{64}$/]) };
}

/** Names that fit at each depth, read piece by piece however many there are. */
async function* walk(folder: string, [fits, ...deeper]: readonly RegExp[]): AsyncGenerator<string> {
  const entries = await openFolder(folder);
  if (!entries || !fits) return;
  for await (const { name } of entries) {
    if (!fits.test(name)) continue;
    if (deeper.length === 0) yield name;
    else yield* walk(path.join(folder, name), deeper);
  }
}

async function openFolder(folder: string): Promise<Dir | undefined> {
  return opendir(folder).catch((cause: unknown) => {
    if (isAbsent(cause)) return undefined;
    throw cause;
  });
}
