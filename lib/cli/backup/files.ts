import { createReadStream } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { type Manifest, storedFile } from "./manifest";
import type { StoredFiles } from "./stored-files";
import { isAbsent, keep } from "./streams";
import type { Tell } from "./tell";

/** What puts everything back as it was, the last first, when something later fails. */
export type Undo = (() => Promise<void>)[];

type KeptFile = Manifest["files"][number];

/**
 * Copies every stored file into the backup, summing while it copies. A file that goes while this runs, or whose bytes are no
 * longer those of its name, is not kept and not listed: whoever calls this knows which files must be there.
 */
export async function keepFiles(files: StoredFiles, folder: string, tell: Tell): Promise<readonly KeptFile[]> {
  const kept: KeptFile[] = [];
  let bytes = 0;
  for await (const sha256 of files.list()) {
    const file = await keepFile(files, sha256, path.join(folder, storedFile(sha256)));
    if (!file) continue;
    kept.push(file);
    bytes += file.bytes;
    tell.progress(() => `${kept.length} files, ${Math.round(bytes / 1e6)} MB`);
  }
  return kept.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}

async function keepFile(files: StoredFiles, sha256: string, target: string): Promise<KeptFile | undefined> {
  await fs.mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const sum = await files
    .open(sha256)
    .then((source) => keep(source, target))
    .catch((cause: unknown) => {
      if (isUnreadable(cause)) return undefined;
      throw cause;
    });
  if (sum?.sha256 === sha256) return sum;
  await fs.rm(target, { force: true });
  return undefined;
}

/** Gone, or on a part of the disk that can no longer be read. */
function isUnreadable(cause: unknown): boolean {
  return isAbsent(cause) || (cause instanceof Error && "code" in cause && cause.code === "EIO");
}

/** Brings the files of a backup back; `undo` gets what takes away again those that were not there before. */
export async function returnFiles(kept: readonly KeptFile[], folder: string, files: StoredFiles, undo: Undo, tell: Tell): Promise<void> {
  for (const [done, { sha256, bytes }] of kept.entries()) {
    if (!(await files.has(sha256))) undo.push(() => files.remove(sha256));
    // Also where it is there already: what is there may be damaged.
    const written = await files.write(createReadStream(path.join(folder, storedFile(sha256))), bytes);
    if (typeof written === "string") throw new Error(`The file ${sha256} could not be brought back (${written}).`);
    if (written.sha256 !== sha256) throw new Error(`The file ${sha256} changed while it was brought back.`);
    tell.progress(() => `${done + 1} of ${kept.length} files`);
  }
}
