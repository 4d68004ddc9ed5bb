import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { directoryEntry, endOfPacket, entryName, type LaidEntry, localHeader } from "@/lib/domain/proof/layout";
import { manifestName, signatureName } from "@/lib/domain/proof/signature";

export type PacketEntry = {
  readonly path: string;
  /** The content; asked for twice, and both times it must be the same. */
  readonly open: () => Promise<Readable> | Readable | Uint8Array;
  /** What it must be, where that is known. */
  readonly sha256?: string;
};
export type WrittenFile = { readonly path: string; readonly size: number; readonly sha256: string };
type Options = {
  /** ISO instant (UTC): the date of every entry. */
  readonly at: string;
  /** The text of manifest.json, made when all files are known. */
  readonly manifest: (files: readonly WrittenFile[]) => string;
  /** The text of manifest.sig; a draft has none. */
  readonly sign?: (manifest: Uint8Array) => Promise<string>;
};

/**
 * A packet's bytes in order: files as they are given, then manifest.json and manifest.sig, then the directory. Each file is read
 * twice, once for its sums, which stand before it, and once to be passed on; nothing is held but the piece in hand. The same
 * entries and `at` give the same bytes on every machine. Throws where a name is not fit (see `entryName`), where a file is not what
 * `sha256` says, and where it changed between the two readings. Breaking off closes the file in hand.
 */
export async function* writePacket(
  entries: AsyncIterable<PacketEntry> | Iterable<PacketEntry>,
  { at, manifest, sign }: Options,
): AsyncGenerator<Uint8Array> {
  const taken = new Set([manifestName, signatureName]);
  const files: WrittenFile[] = [];
  const laid: { entry: LaidEntry; offset: number }[] = [];
  let offset = 0;
  async function* put(path: string, open: PacketEntry["open"], expected?: string): AsyncGenerator<Uint8Array> {
    const { sha256, ...sums } = await measure(open);
    if (expected !== undefined && sha256 !== expected) throw new Error(`The file ${path} is not the one it was: ${sha256}`);
    const entry = { path, ...sums };
    const header = localHeader(entry, at);
    laid.push({ entry, offset });
    files.push({ path, size: entry.size, sha256 });
    yield header;
    yield* passOn(open, path, entry.size);
    offset += header.byteLength + entry.size;
  }
  for await (const entry of entries) yield* put(entryName(entry.path, taken), entry.open, entry.sha256);
  const text = new TextEncoder().encode(manifest([...files]));
  yield* put(manifestName, () => text);
  if (sign) {
    const signature = new TextEncoder().encode(await sign(text));
    yield* put(signatureName, () => signature);
  }
  const directory = laid.map((each) => directoryEntry(each.entry, at, each.offset));
  yield* directory;
  const size = directory.reduce((sum, line) => sum + line.byteLength, 0);
  yield endOfPacket(laid.length, size, offset);
}

async function measure(open: PacketEntry["open"]): Promise<{ size: number; sha256: string; crc32: number }> {
  const hash = createHash("sha256");
  let [size, sum] = [0, 0];
  for await (const piece of pieces(await open())) {
    hash.update(piece);
    sum = crc32(piece, sum);
    size += piece.byteLength;
  }
  return { size, sha256: hash.digest("hex"), crc32: sum };
}

async function* passOn(open: PacketEntry["open"], path: string, size: number): AsyncGenerator<Uint8Array> {
  let passed = 0;
  for await (const piece of pieces(await open())) {
    passed += piece.byteLength;
    yield piece;
  }
  if (passed !== size) throw new Error(`The file ${path} changed while it was packed`);
}

function pieces(content: Readable | Uint8Array): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return content instanceof Readable ? content : content.byteLength > 0 ? [content] : [];
}
