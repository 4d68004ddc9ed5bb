import { z } from "zod";
import { answerValue } from "./answer-shapes";
import type { PacketFile } from "./packet";

/** What is kept of a dossier at the moment it is sent: enough to print the same packet again, whatever changes later. */
export const frozenPacket = z.object({
  callId: z.string(),
  rulebookId: z.string(),
  amendment: z.number().int(),
  city: z.object({ vi: z.string(), en: z.string() }),
  team: z.object({ vi: z.string(), en: z.string() }),
  field: z.string(),
  language: z.enum(["en", "fr"]),
  frozenAt: z.iso.datetime(),
  frozenBy: z.string(),
  answers: z.array(
    z.object({
      question: z.string(),
      language: z.enum(["vi", "en", "fr", "all"]),
      version: z.number().int(),
      value: answerValue,
    }),
  ),
  files: z.array(
    z.object({ path: z.string(), size: z.number(), sha256: z.string(), mediaType: z.string(), slot: z.string(), title: z.string() }),
  ),
});

export type FrozenPacket = z.infer<typeof frozenPacket>;

type Attached = {
  readonly question: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly mediaType: string;
};

/**
 * Names of annexes inside the packet: slot, number, and the file's own name without anything a file system dislikes.
 * UNESCO has published no naming rule; this is the house's, so that a folder sorts in the order of the form.
 */
export function packetFiles(attachments: readonly Attached[]): PacketFile[] {
  const seen = new Map<string, number>();
  return attachments.map((file) => {
    const number = (seen.get(file.question) ?? 0) + 1;
    seen.set(file.question, number);
    const path = `annexes/${file.question}-${number}-${safeName(file.name)}`;
    return { path, size: file.size, sha256: file.sha256, mediaType: file.mediaType, slot: file.question, title: file.name };
  });
}

// With its folder and number well under the 255 bytes that a name may have; a Vietnamese letter takes up to three.
const longestName = 180;

function safeName(name: string): string {
  const clean = name
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, "-");
  // Its end is kept, because that says what kind of file it is; by whole letters, so that none is cut in two.
  const letters = [...clean.replace(/[ .]+$/, "")];
  while (byteLength(letters.join("")) > longestName) letters.shift();
  return letters.join("").trim() || "file";
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
