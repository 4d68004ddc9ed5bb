import { createHash } from "node:crypto";
import { once } from "node:events";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipArchive } from "archiver";

export type ZipEntry = {
  readonly path: string;
  readonly mediaType: string;
  readonly open: () => Promise<Readable> | Readable | Uint8Array;
};
export type WrittenFile = { readonly path: string; readonly size: number; readonly sha256: string };
type Options = {
  /** ISO instant; the date (UTC) of every entry. */
  readonly at: string;
  readonly manifest: (files: WrittenFile[]) => Uint8Array | string;
};

const manifestName = "manifest.json";

/**
 * A ZIP as a stream: entries stored in the order given, one open at a time and only as fast as the reader reads,
 * each measured and hashed on its way, manifest.json last. The same entries and `at` (UTC) give the same bytes in
 * every time zone. Names are NFC; one that leaves the folder, repeats (in any case) or is the manifest's is refused. Whatever
 * goes wrong, here or in a source, errors the stream; cancelling it closes the source in hand.
 */
export function streamPacket(entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>, options: Options): ReadableStream<Uint8Array> {
  const date = new Date(options.at);
  if (Number.isNaN(date.getTime())) throw new Error(`Not an instant: ${options.at}`);
  const archive = new ZipArchive({ store: true });
  const stopped = new AbortController();
  const chunks: AsyncIterator<Uint8Array> = archive[Symbol.asyncIterator]();
  let started = false;

  const stop = (reason: unknown): void => {
    if (stopped.signal.aborted) return;
    const error = reason instanceof Error ? reason : new Error("The download was broken off");
    stopped.abort(error);
    archive.destroy(error);
  };
  archive.on("error", stop);

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!started) {
          started = true;
          void writeAll(archive, entries, { date, manifest: options.manifest, signal: stopped.signal }).catch(stop);
        }
        const next = await chunks.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
}

type Writing = { readonly date: Date; readonly manifest: Options["manifest"]; readonly signal: AbortSignal };

async function writeAll(archive: ZipArchive, entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>, writing: Writing): Promise<void> {
  const files: WrittenFile[] = [];
  const taken = new Set([manifestName]);
  for await (const entry of entries) {
    writing.signal.throwIfAborted();
    const path = safeName(entry.path, taken);
    const source = await entry.open();
    files.push({ path, ...(await writeOne(archive, path, source, writing)) });
  }
  await writeOne(archive, manifestName, Buffer.from(writing.manifest(files)), writing);
  await archive.finalize();
}

async function writeOne(archive: ZipArchive, name: string, source: Readable | Uint8Array, { date, signal }: Writing) {
  const hash = createHash("sha256");
  const entry = { name, date, mode: 0o644 };
  const written = once(archive, "entry", { signal });
  if (source instanceof Uint8Array) {
    archive.append(Buffer.from(source.buffer, source.byteOffset, source.byteLength), entry);
    await written;
    return { size: source.byteLength, sha256: hash.update(source).digest("hex") };
  }
  let size = 0;
  const measured = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      size += chunk.byteLength;
      done(null, chunk);
    },
  });
  archive.append(measured, entry);
  await Promise.all([pipeline(source, measured, { signal }), written]);
  return { size, sha256: hash.digest("hex") };
}

/** The name as it is written: NFC, relative, without empty or dotted parts, once only even where case does not count. */
function safeName(path: string, taken: Set<string>): string {
  const name = path.normalize("NFC");
  const parts = name.split("/");
  const unsafe = parts.some((part) => part === "" || part === "." || part === "..") || /[\p{Cc}\\:]/u.test(name) || !name.isWellFormed();
  if (unsafe) throw new Error(`Not a path for an archive: ${JSON.stringify(path)}`);
  if (taken.has(name.toLowerCase())) throw new Error(`Twice in one archive: ${JSON.stringify(path)}`);
  taken.add(name.toLowerCase());
  return name;
}
