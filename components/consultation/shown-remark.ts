import type { StoredChange } from "@/lib/domain/consultation/changes";
import type { Disposition, RemarkSource } from "@/lib/domain/consultation/held-round";
import type { RemarkState } from "@/lib/domain/consultation/remark-state";

/** A remark as the table of its round shows it; days are YYYY-MM-DD. */
export type ShownRemark = {
  readonly id: string;
  readonly number: number;
  readonly section: string | null;
  readonly question: string | null;
  readonly quote: string | null;
  readonly body: string;
  readonly source: RemarkSource;
  readonly opinionNumber: string | null;
  readonly opinionOn: string | null;
  readonly scanId: string | null;
  readonly consultee: string;
  readonly assignee: string | null;
  readonly disposition: Disposition | null;
  readonly answer: string;
  readonly changes: readonly StoredChange[];
  readonly answeredById: string | null;
  readonly answeredBy: string | null;
  readonly approvedBy: string | null;
  readonly returnNote: string;
  readonly state: RemarkState;
  /** The mark of what it and its answer say. */
  readonly stamp: string;
};

/** The marks of what is on the screen, as decisions on it send them. */
export function seenOf(remarks: readonly Pick<ShownRemark, "id" | "stamp">[]): Record<string, string> {
  return Object.fromEntries(remarks.map(({ id, stamp }) => [id, stamp]));
}
