import type { Readable } from "node:stream";

/** A complete file on this machine's disk, with the sum of its bytes. */
export type LocalFile = { readonly file: string; readonly sha256: string; readonly size: number };

/**
 * Where files are kept, each under the SHA-256 of its content (64 lower-case hexadecimal digits; any other name throws). Knows
 * nothing of media types, names or who may read. Nothing is ever whole in memory.
 */
export type FileStore = {
  /** Takes a complete local file in; afterwards it may be gone from where it was. Replaces what is kept of that name, which may be damaged. */
  put(local: LocalFile): Promise<void>;
  /** The bytes of a file; rejects at once (ENOENT) when there is none. Whoever opens it reads it to its end or destroys it. */
  open(sha256: string): Promise<Readable>;
  /** Whether a file of this content is here. */
  has(sha256: string): Promise<boolean>;
  /** Removes a file; one that is not here is no error. */
  remove(sha256: string): Promise<void>;
  /** The names of all files there are, one after the other, in no order. */
  list(): AsyncIterable<string>;
};

/** Refuses with an exception what is no SHA-256 in 64 lower-case hexadecimal digits, so that no name ever leads elsewhere. */
export function checkedSum(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("Not a SHA-256 in 64 hexadecimal digits");
  return sha256;
}
