import type { Quoted } from "@/lib/domain/comments";
import type { Weight } from "@/lib/domain/review/held-review";

/** A conversation as the pages receive it; instants are ISO (UTC). */
export type ThreadOnPage = {
  readonly id: string;
  readonly question: string;
  readonly openedAt: string;
  readonly resolvedAt: string | null;
  readonly resolvedBy: string | null;
  /** It was resolved by putting what it suggests into the text. */
  readonly accepted: boolean;
  /** What it is about, where that is a passage; `gone` where no letter of it is left in the text. */
  readonly passage: (Quoted & { readonly gone: boolean }) | null;
  /** What it weighs, where it is a finding of an appraisal. */
  readonly weight: Weight | null;
  readonly comments: readonly {
    readonly id: string;
    readonly author: string;
    readonly authorId: string;
    readonly body: string;
    readonly at: string;
  }[];
};

/** Somebody on the dossier who can be mentioned. */
export type Mentionable = { readonly id: string; readonly name: string };

export type ThreadCan = { readonly reply: boolean; readonly resolve: boolean; readonly reopen: boolean; readonly accept: boolean };
