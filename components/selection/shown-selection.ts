import type { Option, Words } from "@/lib/domain/form";
import type { Candidate, RankedLine, Wish } from "@/lib/domain/review/selection";
import type { StageId } from "@/lib/domain/stages";

/** A selection as it was confirmed. */
export type ShownSelection = {
  readonly number: number;
  readonly ranking: readonly RankedLine[];
  readonly reason: string;
  readonly by: string;
  readonly at: string;
};

/** What the page of the selection shows. */
export type SelectionView = {
  readonly id: string;
  readonly limit: number;
  readonly fields: readonly Option[];
  readonly stages: readonly { readonly id: StageId; readonly words: Words }[];
  readonly candidates: readonly Candidate[];
  readonly start: readonly Wish[];
  readonly selections: readonly ShownSelection[];
  readonly can: { readonly confirm: boolean };
};

/** A candidate in the reader's language. */
export type ShownCandidate = Candidate & { readonly name: string; readonly fieldName: string; readonly stageName: string };
