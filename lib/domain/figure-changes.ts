import { z } from "zod";
import { type Figure, figureValue } from "./figures";
import type { AnswerLanguage } from "./form";
import { Id } from "./ids";
import { done, type Reason, type Result, refuse } from "./result";

const line = (most: number) => z.string().trim().max(most);

/** What a person enters about a figure. A source may be missing while it is looked for; the register lists that. */
export const figureFields = {
  what: line(200).min(1),
  value: z.string().regex(figureValue),
  unit: line(40),
  scope: line(200),
  year: z.int().min(1).max(2200).nullable(),
  source: line(500),
  evidenceId: Id.nullable(),
};

export type FigureFields = Omit<Figure, "id">;

/** Where a figure is said. */
export type FigureUse = { readonly question: string; readonly language: AnswerLanguage };

/** A figure as it stands in the register, with where it is said. */
export type StoredFigure = Figure & {
  readonly changedBy: string;
  readonly changedAt: Date;
  /** The proof's file name, and whether it was taken off the dossier since. */
  readonly evidence: string | null;
  readonly evidenceGone: boolean;
  readonly uses: readonly FigureUse[];
};

/** Fields that differ, each as the trail keeps it: text, empty for nothing. */
export type FigureDifference = { readonly from: Readonly<Record<string, string>>; readonly to: Readonly<Record<string, string>> };

export type FigureChange = {
  readonly figure: Figure;
  readonly uses: readonly FigureUse[];
  readonly difference: FigureDifference;
  /** False when the register says the same already: nothing is written. */
  readonly changed: boolean;
  /** What it was decided on; the row must still be so when it is written. */
  readonly was: Date;
  readonly changedById: string;
  readonly changedAt: Date;
};

type Attached = readonly { readonly id: string; readonly name: string }[];
type By = { readonly personId: string; readonly now: Date };

/** Refuses a proof that is not a file of the dossier. */
export function provable(fields: FigureFields, attached: Attached): Result<FigureFields> {
  const known = fields.evidenceId === null || attached.some(({ id }) => id === fields.evidenceId);
  return known ? done(fields) : refuse("malformed", { fields: { evidenceId: "unknown" } });
}

/**
 * One change of a figure. `seen` is when the figure that the person was looking at was last changed: refuses with `stale` (and
 * the colleague's figure as detail) what was written over an older one, unless it says the same; with `not-found` a figure that
 * was removed; a proof that is not a file of the dossier as malformed.
 */
export function changeFigure(
  current: StoredFigure | undefined,
  seen: Date,
  fields: FigureFields,
  attached: Attached,
  by: By,
): Result<FigureChange> {
  if (!current) return refuse("not-found");
  const difference = differenceOf(current, fields, attached);
  const changed = Object.keys(difference.to).length > 0;
  if (changed && current.changedAt.getTime() !== seen.getTime()) return refuse("stale", { detail: colleague(current) });
  // A file that was taken off meanwhile may stay named; a new one must be there.
  const proof = fields.evidenceId === current.evidenceId ? done(fields) : provable(fields, attached);
  if (!proof.ok) return proof;
  const { uses, changedAt: was } = current;
  return done({ figure: { id: current.id, ...fields }, uses, difference, changed, was, changedById: by.personId, changedAt: by.now });
}

/** What the person who was too late is shown beside what they entered. */
export type ColleagueFigure = FigureFields & { readonly changedBy: string; readonly changedAt: string };

function colleague({ id: _id, uses: _uses, evidence: _name, evidenceGone: _gone, changedAt, ...figure }: StoredFigure): ColleagueFigure {
  return { ...figure, changedAt: changedAt.toISOString() };
}

const plainFields = ["what", "value", "unit", "scope", "year", "source"] as const;

function differenceOf(current: StoredFigure, fields: FigureFields, attached: Attached): FigureDifference {
  const changed = plainFields.filter((field) => current[field] !== fields[field]);
  const told = (figure: FigureFields) => Object.fromEntries(changed.map((field) => [field, String(figure[field] ?? "")]));
  if (current.evidenceId === fields.evidenceId) return { from: told(current), to: told(fields) };
  const proof = attached.find(({ id }) => id === fields.evidenceId)?.name ?? "";
  return { from: { ...told(current), evidence: current.evidence ?? "" }, to: { ...told(fields), evidence: proof } };
}

/**
 * May a figure leave the register? Refuses with `in-use` and every place where a text says it: there it would leave a gap that
 * nobody meant. With `not-found` one that has left already.
 */
export function removeFigure(current: StoredFigure | undefined): Result<StoredFigure> {
  if (!current) return refuse("not-found");
  const reasons = current.uses.map(({ question, language }): Reason => ({ code: "figure-used", question, language }));
  return reasons.length > 0 ? refuse("in-use", { reasons }) : done(current);
}
