import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { access, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";

export type StoredFile = { readonly sha256: string; readonly size: number; readonly head: Uint8Array };

const headBytes = 64;
const abandonedMs = 24 * 60 * 60 * 1000;

/**
 * Files on disk under `folder`, named by their content: aa/bb/<SHA-256>. Names that are not 64 lower-case
 * hexadecimal digits are refused with an exception. Knows nothing of media types, names or who may read.
 */
export function fileStore(folder: string) {
  const incoming = path.join(folder, "incoming");

  function place(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("Not a SHA-256 in 64 hexadecimal digits");
    return path.join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  /**
   * Takes in a stream of at most `maxBytes` bytes. It appears under its name only when complete and on the disk;
   * one that is longer ("too-large") or breaks off (the stream's error is thrown) leaves nothing behind.
   */
  async function write(
    stream: ReadableStream<Uint8Array> | Readable,
    maxBytes: number,
    accepts: (head: Uint8Array) => boolean = () => true,
  ): Promise<StoredFile | "too-large" | "not-accepted"> {
    await mkdir(incoming, { recursive: true });
    await sweep(incoming);
    const temporary = path.join(incoming, randomUUID());
    try {
      const stored = await receive(stream, temporary, maxBytes);
      if (stored === "too-large") return stored;
      if (!accepts(stored.head)) return "not-accepted";
      const target = place(stored.sha256);
      await mkdir(path.dirname(target), { recursive: true });
      await rename(temporary, target);
      for (const above of ["", "..", "../.."]) await syncFolder(path.join(/* turbopackIgnore: true */ path.dirname(target), above));
      return stored;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  /** The bytes of a file; rejects at once when there is none. Whoever opens it reads it to its end or destroys it. */
  async function openFile(sha256: string): Promise<Readable> {
    const stream = createReadStream(place(sha256));
    await once(stream, "open");
    return stream;
  }

  /** Whether a file of this content is here. */
  async function has(sha256: string): Promise<boolean> {
    return access(place(sha256)).then(
      () => true,
      () => false,
    );
  }

  /** Removes a file; one that is not here is no error. */
  async function remove(sha256: string): Promise<void> {
    await rm(place(sha256), { force: true });
  }

  return { write, open: openFile, has, remove };
}

async function receive(stream: AsyncIterable<Uint8Array>, target: string, maxBytes: number): Promise<StoredFile | "too-large"> {
  const hash = createHash("sha256");
  const head = Buffer.alloc(headBytes);
  let size = 0;
  const file = await open(target, "wx", 0o640);
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) throw new Error("A stream of bytes was expected, not of text");
      if (size + chunk.byteLength > maxBytes) return "too-large";
      if (size < headBytes) head.set(chunk.subarray(0, headBytes - size), size);
      size += chunk.byteLength;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), size, head: new Uint8Array(head.subarray(0, Math.min(size, headBytes))) };
}

/** Makes the new name itself last through a power cut; where a folder cannot be synced (Windows) the system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Removes what a process that was killed in the middle of an upload left behind. */
async function sweep(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const found = await stat(path.join(incoming, name)).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > abandonedMs) await rm(path.join(incoming, name), { force: true });
  }
}
