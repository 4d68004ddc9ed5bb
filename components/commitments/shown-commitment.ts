import type { CommitmentScope } from "@/lib/domain/after-sending";
import type { CommitmentFields } from "@/lib/domain/commitment-changes";
import type { Trouble } from "@/lib/domain/commitment-standing";
import type { QuestionOf, SubmissionLanguage } from "@/lib/domain/form";

export type ShownProgress = {
  readonly id: string;
  readonly day: string;
  readonly words: string;
  readonly percent: number | null;
  readonly evidenceId: string | null;
  readonly evidence: string | null;
  readonly by: string;
};

/** A commitment as its page gets it. */
export type ShownCommitment = CommitmentFields & {
  readonly id: string;
  readonly scope: CommitmentScope;
  readonly question: string | null;
  readonly ordinal: number | null;
  readonly titleVi: string;
  readonly titleSent: string;
  readonly textVi: string;
  readonly textSent: string;
  readonly ownerPerson: string | null;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly troubles: readonly Trouble[];
  readonly lastDay: string | null;
  readonly lastPercent: number | null;
  readonly progress: readonly ShownProgress[];
};

export type Person = { readonly id: string; readonly name: string };

/** What the table of commitments and the details in it are drawn from. */
export type CommitmentsTableProps = {
  dossierId: string;
  commitments: readonly ShownCommitment[];
  /** The commitment whose details are shown beneath its row. */
  open: string | undefined;
  people: readonly Person[];
  slot: QuestionOf<"files">;
  submission: SubmissionLanguage;
  today: string;
  canChange: boolean;
  language: "vi" | "en";
};

/** The title in the reader's language, as far as there is one. */
export function titleIn({ titleVi, titleSent }: Pick<ShownCommitment, "titleVi" | "titleSent">, language: "vi" | "en"): string {
  return language === "vi" ? titleVi : titleSent || titleVi;
}
