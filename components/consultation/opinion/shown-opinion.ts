import type { FileState } from "@/lib/domain/attachments";
import type { FormPlaces } from "@/lib/domain/consultation/form-places";
import type { QuestionOf } from "@/lib/domain/form";

/** A body whose answer can be entered; `consulteeId` where the round has asked or heard it already. */
export type AnsweringBody = {
  readonly id: string;
  readonly consulteeId: string | null;
  readonly name: string;
  readonly standing: "waiting" | "answered" | "unasked";
};

/** A file of the slot for opinions; `uploadedAt` as an ISO instant (UTC). */
export type Scan = { readonly id: string; readonly name: string; readonly state: FileState; readonly uploadedAt: string };

/** A paper that stands in the round already; `at` as an ISO instant (UTC). */
export type EnteredPaper = {
  readonly stakeholderId: string;
  readonly kind: "letter" | "minutes";
  readonly number: string;
  readonly on: string;
  readonly by: string;
  readonly at: string;
};

/** What is needed to enter an answer on paper. */
export type OpinionFormProps = {
  dossierId: string;
  roundId: string;
  /** The body that is chosen beforehand, by its id. */
  body: string;
  bodies: readonly AnsweringBody[];
  entered: readonly EnteredPaper[];
  slot: QuestionOf<"files">;
  scans: readonly Scan[];
  mayUpload: boolean;
  sections: FormPlaces;
  /** YYYY-MM-DD in Vietnam. */
  today: string;
};
