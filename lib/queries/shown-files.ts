import { takesPhotos } from "@/lib/domain/attachments";
import type { QuestionOf } from "@/lib/domain/form";
import type { Frame } from "@/lib/domain/frame";
import type { Attachment } from "@/lib/store/attachments";

type Slot = QuestionOf<"files">;
type Around = { readonly files: readonly Attachment[]; readonly frame: Frame };

/** A file of a slot as the page shows it; `photo` is what its credit is written with, null in slots of papers. */
export function shownFile(file: Attachment, slot: Slot, around: Around) {
  const { id, name, size, sha256, uploadedBy, uploadedAt, mediaType, state, scanFound, facts, sent } = file;
  // A picture that proves something is no photo of the register: nobody credits it.
  const photo = takesPhotos(slot) && slot.cessions ? shownPhoto(file, slot, around) : null;
  const hasCopy = sent !== null;
  return { id, name, size, sha256, mediaType, uploadedBy, uploadedAt: uploadedAt.toISOString(), state, scanFound, facts, hasCopy, photo };
}

function shownPhoto({ id, credit, cessionId }: Attachment, slot: Slot, { files, frame }: Around) {
  return {
    credit,
    cessionId,
    cessionSlot: slot.cessions ?? null,
    cessions: cessionsFor(slot, id, files),
    mayCredit: frame.can["photo.credit"],
    language: frame.language,
    advisedSide: slot.advisedPixels?.longSide ?? 0,
  };
}

/** The cessions of rights that may be a photo's: those of the slot's own that no other photo has. */
function cessionsFor(slot: Slot, photo: string, files: readonly Attachment[]) {
  const taken = new Set(files.filter(({ id }) => id !== photo).map(({ cessionId }) => cessionId));
  return files.filter(({ id, question }) => question === slot.cessions && !taken.has(id)).map(({ id, name }) => ({ id, name }));
}
