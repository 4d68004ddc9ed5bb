import { z } from "zod";
import type { QuestionOf, SubmissionLanguage } from "./form";
import { done, type Reason, type Result, refuse } from "./result";

/** What a file's content was found to be when it came in; kept with it for ever. Sizes in pixels as the picture is looked at. */
export const fileFacts = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("pdf"), pages: z.int() }),
  z.object({
    kind: z.literal("photo"),
    width: z.int(),
    height: z.int(),
    colour: z.enum(["colour", "grey", "cmyk"]),
    /** Whether the file said where it was taken; the copy that is sent never does. */
    hadLocation: z.boolean(),
    /** The camera's own date, as YYYY-MM-DD, and its owner's name, where the file had them: offered in the form of credits. */
    takenOn: z.string().nullable(),
    author: z.string().nullable(),
  }),
]);
export type FileFacts = z.infer<typeof fileFacts>;

/** `waiting` for the scanner and `refused` by it are never shown, downloaded or sent. */
export const fileStates = ["clean", "waiting", "refused"] as const;
export type FileState = (typeof fileStates)[number];

const line = (most: number) => z.string().trim().max(most);

/** What is told about a photo: its caption in each language, who took it, who holds the rights, and when it was taken (YYYY-MM-DD). */
export const creditFields = {
  captionVi: line(300),
  captionEn: line(300),
  captionFr: line(300),
  author: line(200),
  rightsHolder: line(200),
  takenOn: z.iso.date().nullable(),
};
export type CreditFields = z.infer<z.ZodObject<typeof creditFields>>;
/** The same as it is kept: with the moment (ISO, UTC) and the name of who wrote it. */
export const photoCredit = z.object({ ...creditFields, changedAt: z.iso.datetime(), by: z.string() });
export type PhotoCredit = z.infer<typeof photoCredit>;

/** What a packet says of a photo: what it shows, in each language, who took it and who holds the rights. */
export const sentCredit = photoCredit.pick({ captionVi: true, captionEn: true, captionFr: true, author: true, rightsHolder: true });
export type SentCredit = z.infer<typeof sentCredit>;

/** What the rules look at of one attached file. */
export type AttachedForRules = {
  readonly state: FileState;
  readonly facts: FileFacts | null;
  readonly credit: PhotoCredit | null;
  readonly cessionId: string | null;
};

export type SlotCount = { readonly question: string; readonly state: FileState; readonly count: number };

/** The slots' files that the scanner holds back, as reasons: no packet goes while one of them is neither clean nor taken off. */
export function heldBack(counts: readonly SlotCount[]): readonly Reason[] {
  return counts.flatMap(({ question, state, count }) => (state === "clean" ? [] : [{ code: `file-${state}` as const, question, count }]));
}

type Slot = QuestionOf<"files">;

/** Whether a slot takes photographs, which are credited and shown. */
export function takesPhotos({ accept }: Pick<Slot, "accept">): boolean {
  return accept.includes("image/jpeg");
}

/**
 * What stands between a slot's files and the packet: files that wait for the scanner or were refused by it, and in slots of
 * photos those without a caption in the language they are sent in, an author or a holder of rights, or without their cession
 * of rights. How many files there are is another rule's matter (`too-few-files`).
 */
export function attachmentTroubles(slot: Slot, files: readonly AttachedForRules[], language: SubmissionLanguage = "en"): readonly Reason[] {
  const photos = takesPhotos(slot) ? files.filter(({ state }) => state !== "refused") : [];
  return [
    ...counted(slot, "file-waiting", files.filter(({ state }) => state === "waiting").length),
    ...counted(slot, "file-refused", files.filter(({ state }) => state === "refused").length),
    ...counted(slot, "photo-without-credit", photos.filter(({ credit }) => !isCredited(credit, language)).length),
    ...counted(slot, "photo-without-rights", slot.cessions ? photos.filter(({ cessionId }) => cessionId === null).length : 0),
  ];
}

/** What is worth a second look in a slot's photos and never stops anybody: few pixels (the house's own advice), no colour. */
export function attachmentAdvice(slot: Slot, files: readonly AttachedForRules[]): readonly Reason[] {
  const photos = files.flatMap(({ facts, state }) => (facts?.kind === "photo" && state !== "refused" ? [facts] : []));
  const least = slot.advisedPixels?.longSide ?? 0;
  const small = photos.filter(({ width, height }) => Math.max(width, height) < least);
  return [
    ...counted(slot, "photo-small", small.length).map((reason) => ({ ...reason, limit: least })),
    ...counted(slot, "photo-colour", photos.filter(({ colour }) => colour !== "colour").length),
  ];
}

function counted({ id }: Slot, code: Reason["code"], count: number): readonly Reason[] {
  return count === 0 ? [] : [{ code, question: id, count }];
}

/** Whether a photo has all that the register of photos asks for in the language of the packet. */
export function isCredited(credit: PhotoCredit | null, language: SubmissionLanguage): boolean {
  const caption = language === "fr" ? credit?.captionFr : credit?.captionEn;
  return Boolean(caption && credit?.author && credit.rightsHolder);
}

type Photo = AttachedForRules & { readonly id: string; readonly question: string; readonly name: string };
export type CreditChange = { readonly id: string; readonly credit: PhotoCredit; readonly cessionId: string | null };
type Wanted = CreditChange & {
  /** When the credit that the person was looking at was written; null where there was none. */
  readonly seen: string | null;
  /** The day of the change, as YYYY-MM-DD. */
  readonly today: string;
};

/**
 * Credits a photo of a slot. Refuses with `not-found` what is no photo of the dossier; with `stale` (and the colleague's credit as
 * detail) what was written over a newer one; as malformed, with the field, a date after today, a cession that is no file of the
 * slot's own slot of cessions, and one that belongs to another photo already: each photo has a form of its own ([F21]).
 */
export function creditPhoto(
  wanted: Wanted,
  files: readonly Photo[],
  slotOf: (question: string) => Slot | undefined,
): Result<CreditChange & Pick<Photo, "question" | "name">> {
  const photo = files.find(({ id }) => id === wanted.id);
  const slot = photo && slotOf(photo.question);
  if (!photo || !slot || !takesPhotos(slot)) return refuse("not-found");
  const { id, credit, cessionId, seen, today } = wanted;
  if ((photo.credit?.changedAt ?? null) !== seen) return refuse("stale", { detail: { ...photo.credit, cessionId: photo.cessionId } });
  if (credit.takenOn !== null && credit.takenOn > today) return refuse("malformed", { fields: { takenOn: "future" } });
  if (cessionId !== null && !files.some((file) => file.id === cessionId && file.question === slot.cessions))
    return refuse("malformed", { fields: { cessionId: "unknown" } });
  if (cessionId !== null && files.some((file) => file.id !== id && file.cessionId === cessionId))
    return refuse("malformed", { fields: { cessionId: "cession-used" } });
  return done({ id, credit, cessionId, question: photo.question, name: photo.name });
}

/** How many uploads of one person may lie unfinished. */
export const mostUnfinished = 30;

const longestName = 200;

/**
 * A file's name as it is kept: NFC, without folders or control characters. One that is longer than 200 letters keeps its end,
 * where its kind stands. Empty for what holds no name at all.
 */
export function keptName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Bidi_C}]/gu, "")
    .trim();
  const letters = [...plain];
  return letters.length <= longestName ? plain : `…${letters.slice(letters.length - longestName + 1).join("")}`.trim();
}
