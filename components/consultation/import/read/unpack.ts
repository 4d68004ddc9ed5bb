import { Unzip, UnzipInflate } from "fflate";

/** What is unpacked of a document, in bytes: a table of five thousand remarks needs a tenth of it. */
const mostUnpacked = 60_000_000;
// So that what one piece can swell to before it is looked at stays small.
const piece = 1 << 14;

export type Unpacked = { readonly names: readonly string[]; readonly files: ReadonlyMap<string, Uint8Array> };

/**
 * Unpacks of a ZIP only the files that are wanted, by their names. What the ZIP says of sizes is not believed: bytes are counted as they come,
 * and the whole is given up as "inflates" once they are too many, or as "broken-file" where it is none or is cut off.
 */
export function unpack(bytes: Uint8Array, wanted: RegExp): Unpacked | "inflates" | "broken-file" {
  if (!hasEnd(bytes)) return "broken-file";
  const names: string[] = [];
  const parts = new Map<string, Uint8Array[]>();
  let [size, open, broken] = [0, 0, false];
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (!wanted.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    open += 1;
    file.ondata = (error, chunk, final) => {
      if (error) broken = true;
      else {
        size += chunk.length;
        chunks.push(chunk);
        if (final) open -= 1;
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length && !broken; from += piece) {
      unzip.push(bytes.subarray(from, from + piece), from + piece >= bytes.length);
      if (size > mostUnpacked) return "inflates";
    }
  } catch {
    return "broken-file";
  }
  if (broken || open > 0 || names.length === 0) return "broken-file";
  return { names, files: new Map([...parts].map(([name, chunks]) => [name, joined(chunks)])) };
}

/** A ZIP ends with its list of contents and a mark, after which a comment may stand; one that was cut off has none. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(-65_557);
  return tail.some((byte, at) => byte === 0x50 && tail[at + 1] === 0x4b && tail[at + 2] === 5 && tail[at + 3] === 6);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
