import { PDFDocument } from "@cantoo/pdf-lib";
import type { Edition } from "@/lib/domain/build-packet";
import type { FrozenPacket } from "@/lib/domain/frozen-packet";
import { type ManifestFile, packetManifest, printName, wordsIn } from "@/lib/domain/manifest";
import type { Packet } from "@/lib/domain/packet";
import { signatureText } from "@/lib/domain/proof/signature";
import type { Rulebook } from "@/lib/domain/rulebook";
import { printPdf } from "../print/pdf";
import { type PacketEntry, type WrittenFile, writePacket } from "./write-packet";

export type Packed = {
  readonly content: FrozenPacket;
  readonly rulebook: Rulebook;
  readonly prints: readonly { readonly edition: Edition; readonly packet: Packet }[];
};
type How = {
  /** A stored file by its SHA-256. */
  readonly open: (sha256: string) => ReturnType<PacketEntry["open"]>;
  /** Signs with the key named (Ed25519, 64 bytes); without it the packet is a draft. */
  readonly sign?: (key: string, message: Uint8Array) => Promise<Uint8Array>;
  /** Told whenever one more print is done. */
  readonly printed?: () => void;
};

/**
 * The whole packet as bytes: the form as printed, every annex, and the manifest of what was written. Nothing is printed or opened before
 * it is its turn, and nothing but one print is ever whole in memory. Throws as `writePacket` and `packetManifest` do.
 */
export function packPacket({ content, rulebook, prints }: Packed, { open, sign, printed }: How): AsyncGenerator<Uint8Array> {
  const known = new Map<string, Omit<ManifestFile, "size" | "sha256">>();
  async function* entries(): AsyncGenerator<PacketEntry> {
    for (const { edition, packet } of prints) {
      const pdf = await printPdf(packet);
      const path = printName(edition, content.language, rulebook.purpose);
      const words = wordsIn(content, rulebook, edition === "submission" ? content.language : "vi");
      known.set(path, { path, mediaType: "application/pdf", pages: await pagesOf(pdf), words });
      yield { path, open: () => pdf };
      printed?.();
    }
    for (const { path, mediaType, sha256, slot, pages, credit } of content.files) {
      known.set(path, { path, mediaType, slot, ...(pages === undefined ? {} : { pages }), ...(credit ? { credit } : {}) });
      yield { path, sha256, open: () => open(sha256) };
    }
  }
  const manifest = (written: readonly WrittenFile[]) =>
    `${JSON.stringify(
      packetManifest(
        content,
        rulebook,
        written.map((file) => listed(file, known)),
        !sign,
      ),
      null,
      2,
    )}\n`;
  return writePacket(entries(), {
    at: content.frozenAt,
    manifest,
    ...(sign ? { sign: async (text) => signatureText({ key: content.key ?? "", signature: await sign(content.key ?? "", text) }) } : {}),
  });
}

function listed({ path, size, sha256 }: WrittenFile, known: ReadonlyMap<string, Omit<ManifestFile, "size" | "sha256">>): ManifestFile {
  const { mediaType = "application/octet-stream", ...more } = known.get(path) ?? {};
  return { ...more, path, size, sha256, mediaType };
}

async function pagesOf(pdf: Uint8Array): Promise<number> {
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
}
