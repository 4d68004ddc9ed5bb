import { type Manifest, manifestSchema } from "../manifest";
import { byDirectory, byWalking, type FoundEntry, type PacketBytes, textOf } from "./entries";
import { directoryEntry, endOfPacket, type LaidEntry, localHeader } from "./layout";
import { fromBase64, manifestName, type PublicKey, readSignature, signatureName } from "./signature";

/** Sums and signatures as the place that checks can make them: Node has its own, a browser brings some along. */
export type Tools = {
  /** SHA-256 over what it is given, in lower-case hexadecimal digits. */
  sha256(): { update(bytes: Uint8Array): void; digest(): string };
  /** CRC-32 of the bytes, going on from `before`. */
  crc32(bytes: Uint8Array, before: number): number;
  /** Ed25519 (RFC 8032). */
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean | Promise<boolean>;
};

/** What is wrong with a packet. `file` is the entry that it is about. */
export type Finding =
  | { readonly what: "not-a-packet" | "unsigned" | "end" }
  | { readonly what: "unknown-key"; readonly key: string }
  | { readonly what: "signature" | "content" | "missing" | "extra" | "frame"; readonly file: string };

export type Verdict = {
  /** True only where every byte is as it was when the packet was signed, by a key that is known. */
  readonly whole: boolean;
  readonly findings: readonly Finding[];
  /** What the packet says it is; only where its signature holds, or it is an unsigned draft. */
  readonly manifest?: Manifest;
  /** Of all its bytes. */
  readonly sha256: string;
  /** The id of the key that it names. */
  readonly key?: string;
};

const piece = 1 << 18;

/**
 * Says what a packet is and whether a single byte of it differs from what was signed. Needs no database: only the packet and the
 * public keys. Every byte is looked at: contents against the sums of the manifest, the manifest against its signature, and all
 * between against the one layout that a packet can have. Never throws for what a packet holds.
 */
export async function checkPacket(packet: PacketBytes, keys: readonly PublicKey[], tools: Tools): Promise<Verdict> {
  const sha256 = await wholeSum(packet, tools);
  const lists = [await byDirectory(packet), await byWalking(packet)];
  const opened = await openManifest(packet, lists, keys, tools);
  if ("findings" in opened) return { whole: false, sha256, ...opened };
  const { manifest, key, texts } = opened;
  const findings = [...opened.doubts, ...(await compare(packet, manifest, texts, lists, tools))];
  return { whole: findings.length === 0, findings, manifest, sha256, ...(key ? { key } : {}) };
}

type Texts = { readonly manifest: Uint8Array; readonly signature: Uint8Array | undefined };
type Opened = { readonly manifest: Manifest; readonly texts: Texts; readonly key: string | undefined; readonly doubts: readonly Finding[] };
type Closed = { readonly findings: readonly Finding[]; readonly key?: string };

/** The manifest, by whichever way of finding it gives one that its signature holds for. */
async function openManifest(
  packet: PacketBytes,
  lists: readonly (readonly FoundEntry[])[],
  keys: readonly PublicKey[],
  tools: Tools,
): Promise<Opened | Closed> {
  let closed: Closed = { findings: [{ what: "not-a-packet" }] };
  for (const entries of lists) {
    const manifest = await contentOf(packet, entries, manifestName);
    if (!manifest) continue;
    const signature = await contentOf(packet, entries, signatureName);
    // The archive's own sum tells which of the two was touched by accident; who does it on purpose mends that sum too.
    const sum = entries.find(({ path }) => path === signatureName)?.crc32;
    const touched = signature !== undefined && tools.crc32(signature, 0) !== sum;
    const opened = touched ? torn : await judge({ manifest, signature }, keys, tools);
    if (!("findings" in opened)) return opened;
    closed = opened;
  }
  return closed;
}

const torn: Closed = { findings: [{ what: "signature", file: signatureName }] };

async function judge(texts: Texts, keys: readonly PublicKey[], tools: Tools): Promise<Opened | Closed> {
  const manifest = readManifest(texts.manifest);
  if (!texts.signature) {
    if (manifest?.draft) return { manifest, texts, key: undefined, doubts: [{ what: "unsigned" }] };
    return { findings: [{ what: "missing", file: signatureName }] };
  }
  const signed = readSignature(textOf(texts.signature));
  if (!signed) return torn;
  const known = keys.find(({ id }) => id === signed.key);
  if (!known) return { findings: [{ what: "unknown-key", key: signed.key }], key: signed.key };
  if (!(await tools.verify(fromBase64(known.publicKey), texts.manifest, signed.signature)))
    return { findings: [{ what: "signature", file: manifestName }], key: signed.key };
  if (!manifest) return { findings: [{ what: "not-a-packet" }], key: signed.key };
  return { manifest, texts, key: signed.key, doubts: [] };
}

function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(textOf(bytes))).data;
  } catch {
    return undefined;
  }
}

// A manifest lists some dozens of files; a longer one is nothing that was made here.
const longestText = 4_000_000;

async function contentOf(packet: PacketBytes, entries: readonly FoundEntry[], path: string): Promise<Uint8Array | undefined> {
  const entry = entries.find((each) => each.path === path);
  return entry && entry.size <= longestText ? packet.read(entry.offset, entry.size) : undefined;
}

/** Contents against their sums, then every byte around them against the layout. */
async function compare(
  packet: PacketBytes,
  manifest: Manifest,
  texts: Texts,
  lists: readonly (readonly FoundEntry[])[],
  tools: Tools,
): Promise<readonly Finding[]> {
  const closing = [
    { path: manifestName, size: texts.manifest.byteLength },
    ...(texts.signature ? [{ path: signatureName, size: texts.signature.byteLength }] : []),
  ];
  const expected: readonly { path: string; size: number; sha256?: string }[] = [...manifest.files, ...closing];
  const names = new Set(expected.map(({ path }) => path));
  // Named only where there are more entries than there should be: a damaged header gives a name that is none.
  const walked = lists[1] ?? [];
  const strange = walked.length > expected.length ? walked.filter(({ path }) => !names.has(path)) : [];
  const findings: Finding[] = [];
  const laid: LaidEntry[] = [];
  for (const { path, size, sha256 } of expected) {
    const entry = lists.flatMap((list) => list.find((each) => each.path === path && each.size === size) ?? [])[0];
    const found = entry && (await sumOf(packet, entry, tools));
    laid.push({ path, size, crc32: found?.crc32 ?? 0 });
    if (!found) findings.push({ what: "missing", file: path });
    else if (sha256 !== undefined && found.sha256 !== sha256) findings.push({ what: "content", file: path });
  }
  const wrong = new Set(findings.map((finding) => ("file" in finding ? finding.file : "")));
  const around = await compareLayout(packet, laid, manifest.frozenAt);
  // Of a file that differs already its headers cannot be told: the sum in them is that of the content it had.
  return [
    ...findings,
    ...strange.map(({ path }): Finding => ({ what: "extra", file: path })),
    ...around.filter((finding) => !("file" in finding && wrong.has(finding.file))),
  ];
}

/** The bytes that are nobody's content, each against what it must be. */
async function compareLayout(packet: PacketBytes, laid: readonly LaidEntry[], at: string): Promise<readonly Finding[]> {
  const findings = new Map<string, Finding>();
  const differs = async (bytes: Uint8Array, offset: number) => !same(bytes, await packet.read(offset, bytes.byteLength));
  const doubt = (file: string) => findings.set(file, { what: "frame", file });
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of laid) {
    offsets.push(offset);
    const header = localHeader(entry, at);
    if (await differs(header, offset)) doubt(entry.path);
    offset += header.byteLength + entry.size;
  }
  const directory = offset;
  for (const [index, entry] of laid.entries()) {
    const line = directoryEntry(entry, at, offsets[index] ?? 0);
    if (await differs(line, offset)) doubt(entry.path);
    offset += line.byteLength;
  }
  const end = endOfPacket(laid.length, offset - directory, directory);
  const closed = packet.size === offset + end.byteLength && !(await differs(end, offset));
  return [...findings.values(), ...(closed ? [] : [{ what: "end" } as const])];
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}

type Stretch = Pick<FoundEntry, "offset" | "size">;

/** SHA-256 of everything. */
async function wholeSum(packet: PacketBytes, tools: Tools): Promise<string> {
  const hash = tools.sha256();
  for await (const bytes of pieces(packet, { offset: 0, size: packet.size })) hash.update(bytes);
  return hash.digest();
}

/** SHA-256 and CRC-32 of an entry's content. */
async function sumOf(packet: PacketBytes, entry: Stretch, tools: Tools): Promise<{ sha256: string; crc32: number }> {
  const hash = tools.sha256();
  let crc32 = 0;
  for await (const bytes of pieces(packet, entry)) {
    hash.update(bytes);
    crc32 = tools.crc32(bytes, crc32);
  }
  return { sha256: hash.digest(), crc32 };
}

/** A stretch of the packet, a piece at a time. */
async function* pieces(packet: PacketBytes, { offset, size }: Stretch): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < size; done += piece) yield packet.read(offset + done, Math.min(piece, size - done));
}
