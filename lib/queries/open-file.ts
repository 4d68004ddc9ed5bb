import { Readable } from "node:stream";
import { smallPicture } from "@/lib/adapters/files/small-picture";
import { fileStore } from "@/lib/adapters/files/store";

/** The bytes of a stored file, as fast as they are read; giving the stream up closes the file. Throws when it is not there. */
export async function openFile(sha256: string): Promise<ReadableStream<Uint8Array>> {
  return Readable.toWeb(await storedFile(sha256)) as ReadableStream<Uint8Array>;
}

/** The same for who packs it: whoever opens it reads it to its end or destroys it. */
export async function storedFile(sha256: string): Promise<Readable> {
  return (await fileStore()).open(sha256);
}

/** A stored photo as a small JPEG, to be recognised on a page. */
export async function smallPhoto(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  return smallPicture(await storedFile(sha256));
}
