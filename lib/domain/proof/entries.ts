import { directoryLength, endLength, localLength } from "./layout";

/** A packet's bytes wherever they lie: on a disk, or in a file that was dropped on a page. */
export type PacketBytes = { readonly size: number; read(offset: number, length: number): Promise<Uint8Array> };

/** An entry as the archive itself tells of it; nothing of it is trusted. `offset` is where its content begins. */
export type FoundEntry = { readonly path: string; readonly offset: number; readonly size: number; readonly crc32: number };

// No packet has a directory near this size; whoever writes another number wants to fill the memory.
const longestDirectory = 16_000_000;
const mostEntries = 65_535;

/** The entries by the directory at the end; empty where there is none that can be read. */
export async function byDirectory(packet: PacketBytes): Promise<readonly FoundEntry[]> {
  if (packet.size < endLength) return [];
  const end = viewOf(await packet.read(packet.size - endLength, endLength));
  if (end.getUint32(0, true) !== 0x0605_4b50) return [];
  const [size, offset] = [end.getUint32(12, true), end.getUint32(16, true)];
  if (size > longestDirectory || offset + size > packet.size) return [];
  const bytes = await packet.read(offset, size);
  const view = viewOf(bytes);
  const found: FoundEntry[] = [];
  for (let at = 0; at + directoryLength <= size && view.getUint32(at, true) === 0x0201_4b50; ) {
    const nameLength = view.getUint16(at + 28, true);
    const path = textOf(bytes.subarray(at + directoryLength, at + directoryLength + nameLength));
    const start = view.getUint32(at + 42, true) + localLength + nameLength;
    found.push({ path, offset: start, size: view.getUint32(at + 20, true), crc32: view.getUint32(at + 16, true) });
    at += directoryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found.filter((entry) => entry.offset + entry.size <= packet.size);
}

/** The entries by going through the packet from its beginning: what is left where the directory was damaged. */
export async function byWalking(packet: PacketBytes): Promise<readonly FoundEntry[]> {
  const found: FoundEntry[] = [];
  let at = 0;
  while (found.length < mostEntries && at + localLength <= packet.size) {
    const header = viewOf(await packet.read(at, localLength));
    if (header.getUint32(0, true) !== 0x0403_4b50) break;
    const nameLength = header.getUint16(26, true);
    const size = header.getUint32(18, true);
    const offset = at + localLength + nameLength + header.getUint16(28, true);
    if (offset + size > packet.size) break;
    const path = textOf(await packet.read(at + localLength, nameLength));
    found.push({ path, offset, size, crc32: header.getUint32(14, true) });
    at = offset + size;
  }
  return found;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes as UTF-8; what is none becomes a replacement character, and so no name that a packet has. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
