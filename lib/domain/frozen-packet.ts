import { z } from "zod";
import { type Amendment, amendmentChange, binding } from "./amendments";
import { answerValue } from "./answer-shapes";
import { type FileState, type SentCredit, sentCredit } from "./attachments";
import type { PacketFile } from "./packet";
import { roles } from "./roles";
import type { Rulebook } from "./rulebook";
import { packetSlots } from "./rulebook";
import { type GuardName, guardNames, stageIds } from "./stages";
import type { AnswerValue } from "./values";

const words = z.object({ vi: z.string(), en: z.string() });

/** What is kept of a dossier at the moment it is sent: enough to make the same packet again, to the byte, whatever changes later. */
export const frozenPacket = z.object({
  /** Counted from 1 within the dossier; 0 for a draft. */
  number: z.number().int().default(1),
  callId: z.string(),
  rulebookId: z.string(),
  amendment: z.number().int(),
  /** The corrections of the rulebook that it stands on, with the person and the moment (ISO, UTC) of each. */
  amendments: z
    .array(
      z.object({
        number: z.number().int(),
        change: amendmentChange,
        source: z.string(),
        by: z.string(),
        at: z.iso.datetime(),
      }),
    )
    .default([]),
  city: words,
  team: words,
  field: z.string(),
  language: z.enum(["en", "fr"]),
  frozenAt: z.iso.datetime(),
  frozenBy: z.string(),
  /** Everybody on the dossier at that moment. */
  people: z.array(z.object({ name: z.string(), role: z.enum(roles), organisation: words })).default([]),
  /** The way it went, oldest first. */
  moves: z
    .array(z.object({ transition: z.string(), from: z.enum(stageIds), to: z.enum(stageIds), by: z.string(), at: z.iso.datetime() }))
    .default([]),
  /** The rules that were asked before it might go; it went, so each of them was kept. */
  rules: z.array(z.enum(guardNames)).default([]),
  /** Id of the key that signs it; null for a draft. */
  key: z.string().nullable().default(null),
  answers: z.array(
    z.object({
      question: z.string(),
      language: z.enum(["vi", "en", "fr", "all"]),
      version: z.number().int(),
      value: answerValue,
    }),
  ),
  files: z.array(
    z.object({
      path: z.string(),
      size: z.number(),
      sha256: z.string(),
      mediaType: z.string(),
      slot: z.string(),
      title: z.string(),
      pages: z.number().int().optional(),
      credit: sentCredit.optional(),
    }),
  ),
});

export type FrozenPacket = z.infer<typeof frozenPacket>;

type Frozen = Pick<FrozenPacket, "callId" | "rulebookId" | "field" | "language" | "city" | "team" | "number" | "key"> & {
  /** The form it answers: only what is in its own slots goes along. */
  readonly rulebook: Pick<Rulebook, "sections">;
  readonly amendment: number;
  readonly amendments: readonly (Amendment & { readonly by: string; readonly at: Date })[];
  readonly answers: readonly (Pick<FrozenPacket["answers"][number], "question" | "language" | "version"> & {
    readonly value: AnswerValue;
  })[];
  readonly files: readonly Attached[];
  readonly people: readonly FrozenPacket["people"][number][];
  /** Newest first, as they are kept. */
  readonly moves: readonly (Omit<FrozenPacket["moves"][number], "at"> & { readonly at: Date })[];
  readonly rules: readonly GuardName[];
  readonly by: string;
  readonly at: Date;
};

/** A dossier as it stands, as the value that a packet is made from. Only amendments that bind it go along. */
export function freeze({ rulebook, amendments, answers, files, people, moves, rules, by, at, ...facts }: Frozen): FrozenPacket {
  return {
    ...facts,
    amendments: binding(amendments, facts.amendment).map((each) => ({
      number: each.number,
      change: each.change,
      source: each.source,
      by: each.by,
      at: each.at.toISOString(),
    })),
    frozenAt: at.toISOString(),
    frozenBy: by,
    people: people.map(({ name, role, organisation }) => ({ name, role, organisation })),
    moves: [...moves].reverse().map(({ transition, from, to, by: mover, at: moved }) => ({
      ...{ transition, from, to },
      by: mover,
      at: moved.toISOString(),
    })),
    rules: [...rules],
    answers: answers.map(({ question, language, version, value }) => ({ question, language, version, value })),
    files: packetFiles(rulebook, files),
  };
}

type Attached = {
  readonly question: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly mediaType: string;
  /** The copy that is sent in the file's place, without where a photo was taken. */
  readonly sent: { readonly sha256: string; readonly size: number } | null;
  readonly state: FileState;
  /** Of a photo. */
  readonly credit?: SentCredit | null;
};

/**
 * The files of a packet: those in slots of the form and no others, whatever else hangs on the dossier (proof of sending, letters
 * of UNESCO, evidence); the copy that is sent where there is one, and nothing that the scanner has not found clean. Names of annexes
 * inside the packet: slot, number, and the file's own name without anything a file system dislikes.
 * UNESCO has published no naming rule; this is the house's, so that a folder sorts in the order of the form.
 */
export function packetFiles(rulebook: Pick<Rulebook, "sections">, attachments: readonly Attached[]): PacketFile[] {
  const seen = new Map<string, number>();
  const slots = new Set(packetSlots(rulebook).map(({ id }) => id));
  return attachments
    .filter(({ question, state }) => slots.has(question) && state === "clean")
    .map((file) => {
      const number = (seen.get(file.question) ?? 0) + 1;
      seen.set(file.question, number);
      const path = `annexes/${file.question}-${number}-${safeName(file.name)}`;
      const { size, sha256 } = file.sent ?? file;
      const credit = file.credit ? { credit: sentCredit.parse(file.credit) } : {};
      return { path, size, sha256, mediaType: file.mediaType, slot: file.question, title: file.name, ...credit };
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
