import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import path from "node:path";
import { env } from "@/lib/env";
import { diskStore } from "./disk";
import type { FileStore, LocalFile } from "./port";

let chosen: Promise<FileStore> | undefined;

/** The store that FILES_URL names: an S3-compatible one, or without it the disk under DATA_DIR/files. */
export function fileStore(): Promise<FileStore> {
  chosen ??= choose();
  return chosen;
}

/** The client of S3 is large, and loaded only where it is used. */
async function choose(): Promise<FileStore> {
  const { FILES_URL } = env();
  return FILES_URL ? (await import("./s3")).s3Store(FILES_URL) : diskStore(filesFolder());
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
