import type { CreditFields, FileFacts } from "@/lib/domain/attachments";
import type { CreditedPhoto } from "./attached-file";

/** What stands in the form: the same as is kept, with nothing as empty text. */
export type EnteredCredit = Record<Exclude<keyof CreditFields, "takenOn">, string> & {
  readonly takenOn: string;
  readonly cessionId: string;
};

/** A photo's credit as it stands in the form; a new one begins with what the camera wrote. */
export function enteredOf({ credit, cessionId }: CreditedPhoto, facts: FileFacts | null): EnteredCredit {
  const camera = facts?.kind === "photo" ? facts : { author: null, takenOn: null };
  return {
    captionVi: credit?.captionVi ?? "",
    captionEn: credit?.captionEn ?? "",
    captionFr: credit?.captionFr ?? "",
    author: credit?.author ?? camera.author ?? "",
    rightsHolder: credit?.rightsHolder ?? "",
    takenOn: (credit ? credit.takenOn : camera.takenOn) ?? "",
    cessionId: cessionId ?? "",
  };
}

/** What the command takes. */
export function fieldsOf({ takenOn, cessionId, ...rest }: EnteredCredit): CreditFields & { readonly cessionId: string | null } {
  return { ...rest, takenOn: takenOn || null, cessionId: cessionId || null };
}

type Lacking = "caption" | "author" | "rightsHolder" | "cession";

/** What the packet still needs of a photo; the same as the rule of the readiness page, part by part. */
export function lackingIn({ credit, cessionId, cessionSlot, language }: CreditedPhoto): readonly Lacking[] {
  const caption = language === "fr" ? credit?.captionFr : credit?.captionEn;
  const lacking: Record<Lacking, boolean> = {
    caption: !caption,
    author: !credit?.author,
    rightsHolder: !credit?.rightsHolder,
    cession: cessionSlot !== null && cessionId === null,
  };
  return (Object.keys(lacking) as Lacking[]).filter((part) => lacking[part]);
}
