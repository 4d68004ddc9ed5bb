import type { Attachment } from "@/lib/store/attachments";

/** An attached file as a page shows it, the moment as text. */
export function fileOnPage({ id, name, size, sha256, uploadedBy, uploadedAt, mediaType }: Attachment) {
  return { id, name, size, sha256, mediaType, uploadedBy, uploadedAt: uploadedAt.toISOString() };
}
