/**
 * The bytes of a packet around its files. A packet is an ordinary ZIP that any program opens, but a strict one: every entry is
 * stored as it is, follows the one before without a gap, and is described in exactly one way. So whoever knows the files, their
 * order and the moment knows every byte, and a changed one has nowhere to hide. After PKWARE's APPNOTE 6.3.
 */

/** An entry as it is laid down: `path` in NFC, `size` in bytes, `crc32` unsigned. */
export type LaidEntry = { readonly path: string; readonly size: number; readonly crc32: number };

/** The last byte a field of four bytes can point to; ZIP64 is left out on purpose, since no call takes a packet of 4 GiB. */
const most = 0xffff_fffe;
const mostEntries = 0xfffe;
/** Names are UTF-8. */
const flags = 0x0800;
const stored = 0;
const version = 20;
/** Made on Unix: an ordinary file that its owner may write and all may read. */
const madeBy = (3 << 8) | version;
const attributes = 0o100644 * 0x1_0000;

export const localLength = 30;
export const directoryLength = 46;
export const endLength = 22;

/** A path as it is written into the headers. */
function nameBytes(path: string): Uint8Array {
  return new TextEncoder().encode(path);
}

/** What stands before an entry's content. `at` is the packet's moment (ISO, UTC), the same for all. Throws where a field cannot hold it. */
export function localHeader(entry: LaidEntry, at: string): Uint8Array {
  const name = nameBytes(entry.path);
  const { bytes, put } = sheet(localLength + name.length);
  put(4, 0x0403_4b50);
  put(2, version);
  putCommon(put, entry, at, name.length);
  bytes.set(name, localLength);
  return bytes;
}

/** What the directory at the packet's end says of an entry that begins at `offset` (bytes). */
export function directoryEntry(entry: LaidEntry, at: string, offset: number): Uint8Array {
  if (offset > most) throw new Error("A packet of 4 GiB or more cannot be made");
  const name = nameBytes(entry.path);
  const { bytes, put } = sheet(directoryLength + name.length);
  put(4, 0x0201_4b50);
  put(2, madeBy);
  put(2, version);
  putCommon(put, entry, at, name.length);
  // No comment, first disk, no internal attributes.
  put(2, 0);
  put(2, 0);
  put(2, 0);
  put(4, attributes);
  put(4, offset);
  bytes.set(name, directoryLength);
  return bytes;
}

/** The packet's last bytes: how many entries, and where the directory (its size and offset in bytes) lies. */
export function endOfPacket(entries: number, size: number, offset: number): Uint8Array {
  if (entries > mostEntries || offset + size > most) throw new Error("A packet of 4 GiB or of 65,535 files cannot be made");
  const { bytes, put } = sheet(endLength);
  put(4, 0x0605_4b50);
  put(2, 0);
  put(2, 0);
  put(2, entries);
  put(2, entries);
  put(4, size);
  put(4, offset);
  put(2, 0);
  return bytes;
}

/**
 * A name as an entry may have it: NFC, relative, without empty or dotted parts, backslash, colon or control character. Throws for any
 * other. `taken` holds the names there are, in small letters, and gets this one: once only even where case does not count.
 */
export function entryName(path: string, taken: Set<string>): string {
  const name = path.normalize("NFC");
  const parts = name.split("/");
  const unsafe = parts.some((part) => part === "" || part === "." || part === "..") || /[\p{Cc}\\:]/u.test(name) || !name.isWellFormed();
  if (unsafe || nameBytes(name).length > 0xffff) throw new Error(`Not a path for a packet: ${JSON.stringify(path)}`);
  if (taken.has(name.toLowerCase())) throw new Error(`Twice in one packet: ${JSON.stringify(path)}`);
  taken.add(name.toLowerCase());
  return name;
}

type Put = (width: 2 | 4, value: number) => void;

function putCommon(put: Put, { size, crc32 }: LaidEntry, at: string, nameLength: number): void {
  if (size > most) throw new Error("A file of 4 GiB or more cannot be part of a packet");
  const { time, date } = dosMoment(at);
  put(2, flags);
  put(2, stored);
  put(2, time);
  put(2, date);
  put(4, crc32);
  put(4, size);
  put(4, size);
  put(2, nameLength);
  put(2, 0);
}

/** MS-DOS has no zone, no year before 1980 and only even seconds: the moment is written in UTC, wherever the packet is made. */
function dosMoment(at: string): { time: number; date: number } {
  const moment = new Date(at);
  const year = moment.getUTCFullYear();
  if (Number.isNaN(year) || year < 1980 || year > 2107) throw new Error(`Not a moment a packet can have: ${at}`);
  return {
    time: (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1),
    date: ((year - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate(),
  };
}

/** An empty sheet of bytes, filled from its beginning, low byte first. */
function sheet(length: number): { bytes: Uint8Array; put: Put } {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  return {
    bytes,
    put(width, value) {
      if (width === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += width;
    },
  };
}
