import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { sentFileOf } from "./inspect";
import type { LocalFile } from "./port";

const abandonedMs = 24 * 60 * 60 * 1000;

/** Where bytes lie until they are all there and have been looked at. */
export function incomingFolder(folder: string): string {
  return path.join(/* turbopackIgnore: true */ folder, "incoming");
}

/**
 * Takes a stream of at most `maxBytes` bytes into a file under `incoming`, summing on the way; the caller removes it. One that
 * is longer ("too-large") or breaks off (the stream's error is thrown) leaves nothing behind.
 */
export async function takeIn(
  stream: ReadableStream<Uint8Array> | Readable,
  maxBytes: number,
  incoming: string,
): Promise<LocalFile | "too-large"> {
  await mkdir(incoming, { recursive: true });
  await sweep(incoming);
  const file = path.join(incoming, randomUUID());
  let complete = false;
  const target = await open(file, "wx", 0o640);
  try {
    const hash = createHash("sha256");
    let size = 0;
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) throw new Error("A stream of bytes was expected, not of text");
      size += chunk.byteLength;
      if (size > maxBytes) return "too-large";
      hash.update(chunk);
      await target.writeFile(chunk);
    }
    complete = true;
    return { file, sha256: hash.digest("hex"), size };
  } finally {
    await target.close();
    if (!complete) await rm(file, { force: true });
  }
}

/** Removes a file that was taken in, and the copy made of it, if they are still there. */
export async function forget(file: string): Promise<void> {
  for (const each of [file, sentFileOf(file)]) await rm(each, { force: true });
}

/**
 * Removes what nobody has continued for a day. What belongs to one upload (its bytes, its `.json`, its `.sent`) goes together,
 * by whichever of them was written last.
 */
export async function sweep(incoming: string): Promise<void> {
  const last = new Map<string, number>();
  const names = await readdir(incoming);
  for (const name of names) {
    const found = await stat(path.join(incoming, name)).catch(() => undefined);
    const upload = uploadOf(name);
    if (found) last.set(upload, Math.max(last.get(upload) ?? 0, found.mtimeMs));
  }
  for (const name of names) {
    if (Date.now() - (last.get(uploadOf(name)) ?? 0) > abandonedMs) await rm(path.join(incoming, name), { force: true });
  }
}

function uploadOf(name: string): string {
  return name.replace(/\.(json|sent)$/, "");
}
