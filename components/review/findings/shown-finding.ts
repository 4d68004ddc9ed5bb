import type { Words } from "@/lib/domain/form";
import type { Frame } from "@/lib/domain/frame";
import type { FindingState, Weight } from "@/lib/domain/review/held-review";
import type { ThreadOnPage } from "../../comments/thread-on-page";

/** A finding as a line of the table; instants are ISO (UTC). */
export type ShownFinding = {
  readonly id: string;
  readonly number: number;
  readonly cycle: number;
  readonly question: string;
  readonly quote: string | null;
  readonly language: string | null;
  readonly body: string;
  readonly weight: Weight;
  readonly state: FindingState;
  readonly raisedBy: string;
  readonly raisedAt: string;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly settledBy: string | null;
  readonly settledAt: string | null;
  /** How often it was opened again. */
  readonly reopened: number;
};

/** The finding that is open beside the table, with its talk. */
export type OpenFinding = Pick<ShownFinding, "id" | "number" | "question" | "weight" | "state"> & {
  readonly thread: ThreadOnPage;
  readonly raiserLeft: boolean;
  /** The reader raised it. */
  readonly own: boolean;
  readonly can: {
    readonly answer: boolean;
    readonly settle: boolean;
    readonly reopen: boolean;
    readonly weigh: boolean;
    readonly reply: boolean;
  };
};

/** What the query of the page gives. */
export type FindingsViewed = {
  readonly frame: Frame;
  /** The dossier has been in review. */
  readonly begun: boolean;
  readonly counts: readonly { readonly state: FindingState; readonly weight: Weight; readonly count: number }[];
  readonly total: number;
  readonly pages: number;
  readonly findings: readonly ShownFinding[];
  readonly open: OpenFinding | null;
  readonly raises: boolean;
  readonly from: ThreadOnPage | null;
  readonly questions: readonly { readonly id: string; readonly words: Words; readonly section: string }[];
};
