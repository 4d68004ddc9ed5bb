import { done, type Result, refuse } from "../result";
import { isCriterion, type ReviewCriteria } from "./criteria";
import { mayRead, type Recommendation, type ReviewFacts } from "./held-review";
import type { Scores } from "./scores";

/** Longest text of one field of a sheet. */
export const longestWords = 8_000;

/** A reviewer's sheet as it is filled in, whole or half. */
export type SheetFields = {
  readonly scores: readonly ScoreLine[];
  readonly strengths: string;
  readonly weaknesses: string;
  readonly conditions: string;
  readonly recommendation: Recommendation | null;
};
export type ScoreLine = { readonly criterion: string; readonly score: number | null; readonly reason: string };

/** The same as it stands in the database; version 0 for a sheet nobody has written in. */
export type Sheet = SheetFields & { readonly version: number; readonly savedAt: Date | null };

export const noSheet: Sheet = {
  scores: [],
  strengths: "",
  weaknesses: "",
  conditions: "",
  recommendation: null,
  version: 0,
  savedAt: null,
};

/** A reviewer's own review with how far its cycle is. */
export type OwnReview = ReviewFacts & { readonly cycle: number; readonly scoresOpenAt: Date | null; readonly decidedAt: Date | null };

/** May the sheet still be written? Until it is handed in, the scores are opened or the cycle decided: an opinion formed after seeing the others' is none of one's own. */
export function isWritable({ submittedAt, scoresOpenAt, decidedAt, ...review }: OwnReview): boolean {
  return mayRead(review) && submittedAt === null && scoresOpenAt === null && decidedAt === null;
}

/** The scores of a sheet by criterion. */
export function scoresOf({ scores }: Pick<SheetFields, "scores">): Scores {
  return Object.fromEntries(scores.map(({ criterion, score }) => [criterion, score]));
}

/** The same sheet whatever the order of its lines, and whether an empty line stands in it or not. */
export function sameSheet(one: SheetFields, other: SheetFields): boolean {
  return canonical(one) === canonical(other);
}

function canonical({ scores, strengths, weaknesses, conditions, recommendation }: SheetFields): string {
  const lines = scores
    .filter(({ score, reason }) => score !== null || reason !== "")
    .map((line) => [line.criterion, line.score, line.reason]);
  return JSON.stringify([lines.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)), strengths, weaknesses, conditions, recommendation]);
}

export type SheetChange = {
  readonly fields: SheetFields;
  readonly baseVersion: number;
  readonly version: number;
  readonly changed: boolean;
};

/**
 * One save of a sheet, which its reviewer alone writes, though maybe in two windows. Refuses with `sheet-closed` what is written no
 * more, with `malformed` a criterion the call has not or a score above its scale, and with `stale` (with the sheet that stands as
 * detail) what was written over an older version; a save repeated because its acknowledgement was lost is the save it was.
 */
export function decideSheet(
  review: OwnReview,
  current: Sheet,
  { baseVersion, ...fields }: SheetFields & { readonly baseVersion: number },
  criteria: ReviewCriteria,
): Result<SheetChange> {
  const ids = fields.scores.map(({ criterion }) => criterion);
  const known = ids.every((id) => isCriterion(criteria, id)) && new Set(ids).size === ids.length;
  if (!known || fields.scores.some(({ score }) => score !== null && score > criteria.most)) return refuse("malformed");
  const same = sameSheet(current, fields);
  if (!isWritable(review)) return refuse("sheet-closed");
  if (baseVersion !== current.version && !same) return refuse("stale", { detail: shownSheet(current) });
  const version = same ? current.version : current.version + 1;
  return done({ fields, baseVersion: current.version, version, changed: !same });
}

/** A sheet as a page has it. */
export type ShownSheet = SheetFields & { readonly version: number; readonly savedAt: string | null };

export function shownSheet({ savedAt, ...sheet }: Sheet): ShownSheet {
  return { ...sheet, savedAt: savedAt?.toISOString() ?? null };
}

/** What is still missing before a sheet can be handed in: each field with `required`. */
export function missingIn(sheet: SheetFields, { criteria }: ReviewCriteria): Readonly<Record<string, string>> {
  const line = (id: string) => sheet.scores.find(({ criterion }) => criterion === id);
  const empty = (text: string | undefined) => (text ?? "").trim() === "";
  const missing = [
    ...criteria.flatMap(({ id }) => [
      ...(typeof line(id)?.score === "number" ? [] : [`score.${id}`]),
      ...(empty(line(id)?.reason) ? [`reason.${id}`] : []),
    ]),
    ...(empty(sheet.strengths) ? ["strengths"] : []),
    ...(empty(sheet.weaknesses) ? ["weaknesses"] : []),
    ...(sheet.recommendation === null ? ["recommendation"] : []),
    ...(sheet.recommendation === "conditions" && empty(sheet.conditions) ? ["conditions"] : []),
  ];
  return Object.fromEntries(missing.map((field) => [field, "required"]));
}

/** Waited for are all who were named and not replaced; a conflict that nobody has settled yet is waited for as well. */
export function waitedFor(reviews: readonly Pick<ReviewFacts, "id" | "submittedAt" | "endedAt">[]): readonly string[] {
  return reviews.filter(({ submittedAt, endedAt }) => submittedAt === null && endedAt === null).map(({ id }) => id);
}

/**
 * Hands a sheet in, for good. `version` is what the reviewer saw: another one is `stale`. Refuses with `sheet-incomplete` and every
 * missing field at once. The last one in opens the scores.
 */
export function decideSubmission(
  review: OwnReview,
  sheet: Sheet,
  version: number,
  criteria: ReviewCriteria,
  reviews: readonly Pick<ReviewFacts, "id" | "submittedAt" | "endedAt">[],
): Result<{ readonly last: boolean }> {
  if (!isWritable(review)) return refuse("sheet-closed");
  if (sheet.version !== version) return refuse("stale", { detail: shownSheet(sheet) });
  const fields = missingIn(sheet, criteria);
  if (Object.keys(fields).length > 0) return refuse("sheet-incomplete", { fields });
  return done({ last: waitedFor(reviews).every((id) => id === review.id) });
}
