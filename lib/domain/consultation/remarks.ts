import { z } from "zod";
import { Id } from "../ids";
import { done, type Result, refuse } from "../result";
import { type Disposition, dispositions } from "./held-round";
import { longestRemark } from "./remark-limits";

/** So many remarks may be worked on at once. */
const mostAtOnce = 500;

/** Where a remark belongs: nothing for the whole dossier, a section, or a question. */
export const placeFields = { section: z.string().max(40).nullable(), question: z.string().max(20).nullable() };
export const remarkBody = z.string().trim().min(1).max(longestRemark);
export const remarkIds = z.array(Id).min(1).max(mostAtOnce);

/** A remark as it is decided on. */
export type Remark = {
  readonly id: string;
  readonly number: number;
  readonly roundId: string;
  readonly consulteeId: string;
  readonly roundClosed: boolean;
  readonly source: "link" | "letter" | "minutes";
  /** It quotes the draft. */
  readonly onPassage: boolean;
  readonly struck: boolean;
  readonly disposition: Disposition | null;
  readonly answeredById: string | null;
  readonly answeredAt: Date | null;
  /** When its writer last changed its words. */
  readonly changedAt: Date | null;
  readonly approvedAt: Date | null;
};

/** What a remark and its answer said, as a mark that changes with either: whoever decides on them sends back the mark of what they saw. */
export function stampOf({ answeredAt, changedAt }: Pick<Remark, "answeredAt" | "changedAt">): string {
  return `${answeredAt?.getTime() ?? 0}.${changedAt?.getTime() ?? 0}`;
}

/** The marks of what was on the screen, by remark. */
export const seenStamps = z.record(Id, z.string().max(40));

/**
 * Are these remarks and answers what the person saw? Refuses with `remark-moved` where a colleague answered or the guest changed the words
 * meanwhile, so that no answer takes another's place, and none is given or approved, unread.
 */
export function asSeen(found: readonly Remark[], seen: z.infer<typeof seenStamps>): Result<readonly Remark[]> {
  return found.every((remark) => seen[remark.id] === stampOf(remark)) ? done(found) : refuse("remark-moved");
}

export const answerFields = z.strictObject({
  disposition: z.enum(dispositions),
  answer: z.string().trim().max(longestRemark),
});
export type AnswerFields = z.infer<typeof answerFields>;

/**
 * All of some remarks, as work on them asks: each is there, in an open round, and was not struck out. Refuses with `not-found`,
 * `round-closed` and `remark-moved`; nothing is done to some of them only.
 */
export function workable(found: readonly Remark[], wanted: readonly string[]): Result<readonly Remark[]> {
  if (found.length !== new Set(wanted).size) return refuse("not-found");
  if (found.some(({ roundClosed }) => roundClosed)) return refuse("round-closed");
  return found.some(({ struck }) => struck) ? refuse("remark-moved") : done(found);
}

/**
 * Answers remarks together, with one disposition and one answer; an earlier answer gives way while nobody has approved it. Refuses as
 * `workable`, with `remark-moved` where one was approved meanwhile, and with `malformed` on `answer` where a remark that is not taken
 * up, or only partly, is left without a reason (tiếp thu, giải trình).
 */
export function decideAnswer(found: readonly Remark[], wanted: readonly string[], fields: AnswerFields): Result<readonly Remark[]> {
  const open = workable(found, wanted);
  if (!open.ok) return open;
  if (open.value.some(({ approvedAt }) => approvedAt)) return refuse("remark-moved");
  const mustExplain = fields.disposition === "not-accepted" || fields.disposition === "partly";
  return mustExplain && fields.answer === "" ? refuse("malformed", { fields: { answer: "missing" } }) : open;
}

/**
 * A second person approves answers. Refuses as `workable`, with `remark-moved` where one has no answer any more or was approved
 * already, and with `own-answer` where whoever approves also answered: who drafts does not approve (uccn.md 7.6, [R-DOC]).
 */
export function decideApproval(found: readonly Remark[], wanted: readonly string[], approverId: string): Result<readonly Remark[]> {
  const open = workable(found, wanted);
  if (!open.ok) return open;
  if (open.value.some(({ disposition, approvedAt }) => disposition === null || approvedAt)) return refuse("remark-moved");
  return open.value.some(({ answeredById }) => answeredById === approverId) ? refuse("own-answer") : open;
}

/**
 * Sends answers back to be written anew, also ones that were approved. Refuses as `workable`, and with `remark-moved` where there is
 * no answer to send back.
 */
export function decideReturn(found: readonly Remark[], wanted: readonly string[]): Result<readonly Remark[]> {
  const open = workable(found, wanted);
  if (!open.ok) return open;
  return open.value.some(({ disposition }) => disposition === null) ? refuse("remark-moved") : open;
}

/**
 * Strikes out a remark that was entered by mistake; a guest's own words are never struck out by an officer. Refuses as `workable`,
 * with `not-allowed` for a guest's remark and `remark-moved` for one that has been answered.
 */
export function decideStrike(found: Remark | undefined): Result<Remark> {
  const open = workable(found ? [found] : [], ["one"]);
  if (!open.ok) return open;
  const remark = open.value[0];
  if (!remark || remark.source === "link") return refuse("not-allowed");
  return remark.disposition === null ? done(remark) : refuse("remark-moved");
}

/** Numbers of remarks as a line of the trail says them: the first twenty, and how many more. */
export function numbersOf(remarks: readonly Pick<Remark, "number">[]): string {
  const numbers = remarks.map(({ number }) => number).sort((a, b) => a - b);
  const more = numbers.length - 20;
  return numbers.slice(0, 20).join(", ") + (more > 0 ? ` +${more}` : "");
}
