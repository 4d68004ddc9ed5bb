import type { FileFacts, FileState, PhotoCredit } from "@/lib/domain/attachments";
import type { SubmissionLanguage } from "@/lib/domain/form";

/** What a photo's credit is shown and written with. */
export type CreditedPhoto = {
  readonly credit: PhotoCredit | null;
  readonly cessionId: string | null;
  /** The slot of cessions, and its files that no other photo has. */
  readonly cessionSlot: string | null;
  readonly cessions: readonly { readonly id: string; readonly name: string }[];
  readonly mayCredit: boolean;
  /** The language of the packet. */
  readonly language: SubmissionLanguage;
  readonly advisedSide: number;
};

/** A file of a slot as the page shows it. */
export type AttachedFile = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  readonly state: FileState;
  readonly scanFound: string | null;
  readonly facts: FileFacts | null;
  /** Whether a copy without private data is sent in its place. */
  readonly hasCopy: boolean;
  /** Null in slots of papers. */
  readonly photo: CreditedPhoto | null;
};
