import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import type { Duplex, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** How long something is and its SHA-256 (64 lower-case hexadecimal digits). */
export type Sum = { readonly bytes: number; readonly sha256: string };

// Large enough that two gigabytes are copied at the disk's speed, small enough that memory does not notice.
const chunk = 1 << 20;

/**
 * Writes a stream, packed on its way if `packing` is given, into a new file that only its owner may read, and waits until the disk
 * has it. Never holds more than a few chunks. The sum is that of the file.
 */
export async function keep(source: Readable, target: string, packing?: Duplex): Promise<Sum> {
  const measured = measuring();
  const file = createWriteStream(target, { flags: "wx", mode: 0o600, flush: true, highWaterMark: chunk });
  await (packing ? pipeline(source, packing, measured.pass, file) : pipeline(source, measured.pass, file));
  return measured.sum();
}

/** Reads a file through to learn its sum; undefined where there is none. */
export async function sumOf(file: string): Promise<Sum | undefined> {
  const measured = measuring();
  try {
    for await (const _ of measured.pass(createReadStream(file, { highWaterMark: chunk })));
    return measured.sum();
  } catch (cause) {
    if (isAbsent(cause)) return undefined;
    throw cause;
  }
}

/** Whether something failed because a file is not there. */
export function isAbsent(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR");
}

function measuring() {
  const hash = createHash("sha256");
  let bytes = 0;
  return {
    async *pass(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const each of chunks) {
        hash.update(each);
        bytes += each.byteLength;
        yield each;
      }
    },
    sum: (): Sum => ({ bytes, sha256: hash.digest("hex") }),
  };
}
