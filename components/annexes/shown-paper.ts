import { useTranslations } from "use-intl/react";
import type { LetterId, PaperSigner, Words } from "@/lib/domain/form";
import type { PaperOddity, PaperStep, StoredPaper } from "@/lib/domain/papers";

/** A paper as its row shows it. */
export type ShownPaper = StoredPaper & {
  readonly words: Words;
  readonly signedBy: PaperSigner;
  /** The steps this paper has. */
  readonly way: readonly PaperStep[];
  readonly next: PaperStep | null;
  readonly due: string;
  readonly leadDays: number;
  /** The day it is due unless set by hand. */
  readonly usualDue: string;
  readonly source: Words;
  /** Null once received. */
  readonly daysLeft: number | null;
  readonly file: { readonly id: string; readonly name: string } | null;
  /** Who signs by the register: chosen, else whoever signs today. */
  readonly authority: { readonly signatory: string; readonly body: Words } | null;
  /** An office of the register signs it. */
  readonly seats: boolean;
  readonly oddities: readonly PaperOddity[];
  readonly letters: readonly { readonly id: LetterId; readonly words: Words }[];
};

/** What a plan may choose from. */
export type PaperChoices = {
  readonly dossierId: string;
  /** The office's day. */
  readonly today: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly authorities: readonly {
    readonly id: string;
    readonly cityId: string | null;
    readonly kind: string;
    readonly bodyVi: string;
    readonly signatory: string;
    readonly officeVi: string;
  }[];
};

/** How a paper is called where it stands alone: its name, and whom it is asked of. */
export function paperName({ words, body }: Pick<ShownPaper, "words" | "body">, language: "vi" | "en"): string {
  return body ? `${words[language]} (${body})` : words[language];
}

/** The names of a paper's steps: what nobody signs is prepared, not drafted. */
export function useStepNames({ signedBy }: Pick<ShownPaper, "signedBy">): (step: PaperStep) => string {
  const t = useTranslations("papers");
  return (step) => (signedBy === "nobody" && step === "drafted" ? t("unsignedSteps.drafted") : t(`steps.${step}`));
}
