import type { Criterion, ReviewCriteria } from "./criteria";

/** Scores by criterion; null or nothing for one that has not been given. */
export type Scores = Readonly<Record<string, number | null | undefined>>;

export type Total = {
  /** Of 100, with one decimal; what is not scored counts nothing. */
  readonly points: number;
  /** Percent of the weight that has a score: 100 for a whole sheet. */
  readonly weighed: number;
};

/** The weighted total of a sheet, or of the session's agreed scores. A criterion the call has not counts nothing. */
export function weightedTotal({ criteria, most }: ReviewCriteria, scores: Scores): Total {
  const scored = criteria.filter(({ id }) => typeof scores[id] === "number");
  const points = scored.reduce((sum, { id, weight }) => sum + (weight * (scores[id] ?? 0)) / most, 0);
  return { points: Math.round(points * 10) / 10, weighed: scored.reduce((sum, { weight }) => sum + weight, 0) };
}

export type Spread = {
  readonly least: number;
  readonly most: number;
  /** How far apart the two are who agree least. */
  readonly range: number;
  /** With one decimal. */
  readonly mean: number;
};

/** How far apart the scores of one criterion are; undefined where nobody has given one. */
export function spreadOf(scores: readonly number[]): Spread | undefined {
  if (scores.length === 0) return undefined;
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length;
  return { least, most, range: most - least, mean: Math.round(mean * 10) / 10 };
}

export type Compared = { readonly criterion: Criterion; readonly spread: Spread | undefined };

/** The criteria with how far apart their scores are, the largest disagreement first; of equal ones the heavier, then the call's own order. */
export function byDisagreement({ criteria }: ReviewCriteria, sheets: readonly Scores[]): readonly Compared[] {
  const given = (id: string) => sheets.map((sheet) => sheet[id]).filter((score): score is number => typeof score === "number");
  const compared = criteria.map((criterion) => ({ criterion, spread: spreadOf(given(criterion.id)) }));
  // A stable sort: what is equal in both keeps the call's order.
  return compared.sort(
    (one, other) => (other.spread?.range ?? -1) - (one.spread?.range ?? -1) || other.criterion.weight - one.criterion.weight,
  );
}
