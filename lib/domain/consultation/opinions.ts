import { z } from "zod";
import { Id } from "../ids";
import { done, type Result, refuse } from "../result";
import type { Rulebook } from "../rulebook";
import type { RoundFacts } from "./held-round";
import { longestNumber, mostRows } from "./remark-limits";
import { placeFields, remarkBody } from "./remarks";
import { openRound } from "./rounds";
import type { Stakeholder } from "./stakeholders";

/** One remark of a paper as it is entered. */
export const enteredRemark = z.strictObject({ ...placeFields, body: remarkBody });
export type EnteredRemark = z.infer<typeof enteredRemark>;

/** An answer on paper as an officer enters it for a body: its number and symbol, its day, its scan, and what it says. */
export const opinionFields = z.strictObject({
  roundId: Id,
  /** Made by whoever enters it, so that it is known when it is sent again. */
  opinionId: Id.optional(),
  /** A body of the directory; it need not have been asked: whoever came and spoke counts. */
  stakeholderId: Id,
  kind: z.enum(["letter", "minutes"]),
  number: z.string().trim().max(longestNumber),
  on: z.iso.date(),
  attachmentId: Id,
  /** The body agrees with the whole draft ("thống nhất"). */
  agrees: z.boolean(),
  remarks: z.array(enteredRemark),
});
export type OpinionFields = z.infer<typeof opinionFields>;

/** A paper as it was entered, with the words of its remarks in their order, struck out or not. */
export type EnteredOpinion = Pick<OpinionFields, "roundId" | "kind" | "number" | "on" | "attachmentId"> & {
  readonly enteredById: string;
  readonly consulteeId: string | null;
  readonly stakeholderId: string | null;
  readonly bodies: readonly string[];
};

/**
 * Is this the paper that stands there already under the same id, sent again because the reply was lost? Refuses with `taken` where it says
 * something else, or where another person entered it: neither are its words lost nor entered twice without somebody having meant it.
 */
export function decideAgain(
  there: EnteredOpinion,
  fields: OpinionFields,
  personId: string,
): Result<{ readonly consulteeId: string; readonly entered: number }> {
  const facts = (["roundId", "stakeholderId", "kind", "number", "on", "attachmentId"] as const).every(
    (each) => there[each] === fields[each],
  );
  const words = JSON.stringify(there.bodies) === JSON.stringify(fields.remarks.map(({ body }) => body));
  if (!facts || !words || there.enteredById !== personId) return refuse("taken");
  return done({ consulteeId: there.consulteeId ?? "", entered: there.bodies.length });
}

type Known = {
  readonly round: RoundFacts | undefined;
  readonly stakeholder: Stakeholder | undefined;
  /** The scan, if it is a file of the dossier's slot for opinions that no scanner has refused. */
  readonly scan: { readonly id: string } | undefined;
  readonly rulebook: Pick<Rulebook, "sections">;
  /** The day it is in Vietnam (YYYY-MM-DD). */
  readonly today: string;
};

/**
 * May this paper be entered? Refuses as `openRound`; with `not-found` where the body is not in the directory; with `malformed` and the
 * fields: a day that has not come (`future`), no scan (`missing`), neither agreement nor a remark, or both (`missing`, `both`), more
 * remarks than `mostRows` (`too-many`), a place the form has not (`remarks.<index>`: `unknown`). Nothing is entered in part.
 */
export function decideOpinion(
  fields: OpinionFields,
  { round, stakeholder, scan, rulebook, today }: Known,
): Result<{ readonly round: RoundFacts; readonly stakeholder: Stakeholder }> {
  const open = openRound(round);
  if (!open.ok) return open;
  if (!stakeholder) return refuse("not-found");
  const misplaced = fields.remarks.flatMap((remark, index) => (isPlace(rulebook, remark) ? [] : [[`remarks.${index}`, "unknown"]]));
  const wrong: Record<string, string> = {
    ...(fields.on > today ? { on: "future" } : {}),
    ...(scan ? {} : { attachmentId: "missing" }),
    ...(!fields.agrees && fields.remarks.length === 0 ? { remarks: "missing" } : {}),
    ...(fields.agrees && fields.remarks.length > 0 ? { agrees: "both" } : {}),
    ...(fields.remarks.length > mostRows ? { remarks: "too-many" } : {}),
    ...Object.fromEntries(misplaced),
  };
  return Object.keys(wrong).length > 0 ? refuse("malformed", { fields: wrong }) : done({ round: open.value, stakeholder });
}

/** Is this a place of the form: the whole, one of its sections, or a question (with its own section)? */
export function isPlace(rulebook: Pick<Rulebook, "sections">, place: Pick<EnteredRemark, "section" | "question">): boolean {
  if (place.question !== null) {
    const home = rulebook.sections.find(({ questions }) => questions.some(({ id }) => id === place.question));
    return home !== undefined && (place.section === null || place.section === home.id);
  }
  return place.section === null || rulebook.sections.some(({ id }) => id === place.section);
}

/** The section a remark stands under: that of its question, where it has one. */
export function sectionOf(rulebook: Pick<Rulebook, "sections">, { section, question }: Pick<EnteredRemark, "section" | "question">) {
  if (question === null) return section;
  return rulebook.sections.find(({ questions }) => questions.some(({ id }) => id === question))?.id ?? section;
}
