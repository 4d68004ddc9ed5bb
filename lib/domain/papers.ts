import type { Authority, AuthorityKind } from "./authorities";
import { validOn } from "./authorities";
import { addDays, type Day, dayIn, daysBetween } from "./days";
import type { PaperPlan, QuestionOf, Words } from "./form";
import { done, type Reason, type Result, refuse } from "./result";
import type { CallFacts, Rulebook } from "./rulebook";

/** The way of a paper, in this order; what nobody signs is only made ready and received. */
export const paperSteps = ["drafted", "sent", "signed", "received"] as const;
export type PaperStep = (typeof paperSteps)[number];

export type StepRecord = { readonly step: PaperStep; readonly on: Day; readonly by: string };

/** What is on record of one document to be had; nothing is until somebody touches it. */
export type StoredPaper = {
  readonly slot: string;
  readonly ordinal: number;
  /** The association, rights holder or office it is asked of. */
  readonly body: string;
  readonly preparedById: string | null;
  readonly preparedBy: string | null;
  readonly authorityId: string | null;
  /** Who signs, where no authority is on record for it. */
  readonly signer: string;
  /** Set by hand, with a reason; null for the day that follows from the deadline. */
  readonly dueOn: Day | null;
  readonly dueReason: string;
  readonly note: string;
  readonly attachmentId: string | null;
  /** ISO instant; null while only the rulebook knows of it. */
  readonly changedAt: string | null;
  /** In the order of the way. */
  readonly steps: readonly StepRecord[];
};

/** A paper as the page shows it: what the rulebook asks for and what is on record. */
export type Paper = StoredPaper & {
  readonly words: Words;
  readonly plan: PaperPlan;
  readonly due: Day;
  readonly next: PaperStep | null;
};

type FileSlot = QuestionOf<"files">;
type Call = Pick<CallFacts, "deadline" | "timeZone">;

/** Slots of a rulebook whose documents are tracked. */
function paperSlots({ sections }: Pick<Rulebook, "sections">): readonly (FileSlot & { readonly paper: PaperPlan })[] {
  return sections
    .flatMap(({ questions }) => questions)
    .filter((question): question is FileSlot & { readonly paper: PaperPlan } => question.kind === "files" && question.paper !== undefined);
}

/** What a rulebook asks for under that number; undefined where there is no such paper. */
function plannedPaper(rulebook: Pick<Rulebook, "sections">, slot: string, ordinal: number): PaperPlan | undefined {
  const found = paperSlots(rulebook).find(({ id }) => id === slot);
  return found?.paper.items[ordinal - 1] ? found.paper : undefined;
}

/** The steps of a paper: what is signed by nobody is not sent and signed. */
export function stepsOf({ signedBy }: Pick<PaperPlan, "signedBy">): readonly PaperStep[] {
  return signedBy === "nobody" ? ["drafted", "received"] : paperSteps;
}

/**
 * The last day in the call's own zone on which something may be sent. A deadline at midnight is the end of the day before:
 * 2027-03-03T23:00Z in Paris is the end of 3 March.
 */
export function deadlineDay({ deadline, timeZone }: Call): Day {
  return dayIn(timeZone, new Date(Date.parse(deadline) - 1));
}

/** The day on which a paper is due unless set by hand: its usual lead time before the call's last day. */
export function dueDay(call: Call, leadDays: number): Day {
  return addDays(deadlineDay(call), -leadDays);
}

/** Every paper the rulebook asks for, in its order, with what is on record of it. Records of what it no longer asks for are left out. */
export function papersOf(rulebook: Pick<Rulebook, "sections" | "call">, stored: readonly StoredPaper[]): readonly Paper[] {
  return paperSlots(rulebook).flatMap(({ id: slot, paper: plan }) =>
    plan.items.map((words, index) => {
      const ordinal = index + 1;
      const record = stored.find((each) => each.slot === slot && each.ordinal === ordinal) ?? untouched(slot, ordinal);
      const next = stepsOf(plan).find((step) => !record.steps.some((each) => each.step === step)) ?? null;
      return { ...record, words, plan, due: record.dueOn ?? dueDay(rulebook.call, plan.leadDays), next };
    }),
  );
}

function untouched(slot: string, ordinal: number): StoredPaper {
  const nobody = { body: "", preparedById: null, preparedBy: null, authorityId: null, signer: "" };
  const nothing = { dueOn: null, dueReason: "", note: "", attachmentId: null, changedAt: null, steps: [] };
  return { slot, ordinal, ...nobody, ...nothing };
}

/** Is it here? */
function isReceived({ steps }: Pick<StoredPaper, "steps">): boolean {
  return steps.some(({ step }) => step === "received");
}

/** Days from today to its due day, negative once that has passed; null for what has been received. `today` is the office's. */
export function daysToGo(paper: Pick<Paper, "steps" | "due">, today: Day): number | null {
  return isReceived(paper) ? null : daysBetween(today, paper.due);
}

/** Has its due day passed in Vietnam without its being received? On the day itself it is not late. */
export function isLate(paper: Pick<Paper, "steps" | "due">, today: Day): boolean {
  const left = daysToGo(paper, today);
  return left !== null && left < 0;
}

/**
 * May this step be recorded? Refuses with `paper-moved` any but the next one (a colleague was faster), as malformed a day still
 * to come (`on: future`) and one before the step before (`on: day-order`). `today` is the office's.
 */
export function recordStep(
  paper: Pick<Paper, "steps" | "next">,
  step: PaperStep,
  on: Day,
  today: Day,
): Result<{ step: PaperStep; on: Day }> {
  if (paper.next !== step) return refuse("paper-moved");
  if (on > today) return refuse("malformed", { fields: { on: "future" } });
  const before = paper.steps.at(-1);
  if (before && on < before.on) return refuse("malformed", { fields: { on: "day-order" } });
  return done({ step, on });
}

/** Takes the last step back. Refuses with `paper-moved` any other, which would leave a gap in the way. */
export function undoStep(paper: Pick<Paper, "steps">, step: PaperStep): Result<StepRecord> {
  const last = paper.steps.at(-1);
  return last?.step === step ? done(last) : refuse("paper-moved");
}

/** What is odd about a paper though nothing is late: advice beside its row. */
export type PaperOddity = "file-not-received" | "received-no-file" | "signer-not-valid";

/** `file` is whether one of the slot's files is known to be this paper. */
export function odditiesOf(
  paper: Paper,
  file: boolean,
  authority: Pick<Authority, "validFrom" | "validTo"> | undefined,
): readonly PaperOddity[] {
  const signed = paper.steps.find(({ step }) => step === "signed");
  return [
    ...(file && !isReceived(paper) && paper.plan.signedBy !== "nobody" ? (["file-not-received"] as const) : []),
    ...(!file && isReceived(paper) ? (["received-no-file"] as const) : []),
    ...(signed && authority && !validOn(authority, signed.on) ? (["signer-not-valid"] as const) : []),
  ];
}

/** The file that is this paper: the one named, or the slot's only one where the slot asks for a single paper. */
export function fileOf<F extends { readonly id: string }>(paper: Pick<Paper, "attachmentId" | "plan">, files: readonly F[]): F | undefined {
  if (paper.attachmentId !== null) return files.find(({ id }) => id === paper.attachmentId);
  return paper.plan.items.length === 1 ? files[0] : undefined;
}

/**
 * Advice for the readiness page, in the order of the form: `paper-late` for each paper whose due day has passed (count: its
 * number in the slot; limit: days late), `paper-unsigned` for a slot with more files than papers recorded as signed and received
 * (count: how many more). `files` counts the files of each slot; `today` is the office's day.
 */
export function paperTroubles(papers: readonly Paper[], files: ReadonlyMap<string, number>, today: Day): readonly Reason[] {
  const slots = [...new Set(papers.map(({ slot }) => slot))];
  return slots.flatMap((slot) => {
    const own = papers.filter((paper) => paper.slot === slot);
    const late = own.filter((paper) => isLate(paper, today));
    const signed = own.some(({ plan }) => plan.signedBy !== "nobody");
    const unsigned = signed ? (files.get(slot) ?? 0) - own.filter(isReceived).length : 0;
    return [
      ...late.map((paper): Reason => ({ code: "paper-late", question: slot, count: paper.ordinal, limit: daysBetween(paper.due, today) })),
      ...(unsigned > 0 ? [{ code: "paper-unsigned", question: slot, count: unsigned } as const] : []),
    ];
  });
}

const soon = 14;

/** Of papers that have not been received, those due within two weeks of today or late. Such as the rulebook asks for no more are left out. */
export function dueSoon<P extends Pick<StoredPaper, "slot" | "ordinal" | "dueOn">>(
  rulebook: Pick<Rulebook, "sections" | "call">,
  unreceived: readonly P[],
  today: Day,
): readonly P[] {
  return unreceived.filter(({ slot, ordinal, dueOn }) => {
    const plan = plannedPaper(rulebook, slot, ordinal);
    return plan !== undefined && daysBetween(today, dueOn ?? dueDay(rulebook.call, plan.leadDays)) <= soon;
  });
}

/** Which record signs a paper, where the rulebook names an office: of the dossier's city, or of the country. */
export function seatOf(
  { signedBy }: Pick<PaperPlan, "signedBy">,
  cityId: string,
): { cityId: string | null; kind: AuthorityKind } | undefined {
  if (signedBy === "national-commission") return { cityId: null, kind: signedBy };
  return signedBy === "mayor" ? { cityId, kind: signedBy } : undefined;
}
