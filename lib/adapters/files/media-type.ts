import type { MediaType } from "@/lib/domain/form";

const signatures: readonly (readonly [MediaType, readonly number[]])[] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
];

/** What a file is, by its first bytes and never by its name; undefined for anything but a PDF or a JPEG. */
export function mediaTypeOf(head: Uint8Array): MediaType | undefined {
  return signatures.find(([, signature]) => signature.every((byte, i) => head[i] === byte))?.[0];
}
