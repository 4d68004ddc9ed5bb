import type { Words } from "../form";

/** One thing a dossier is appraised by. `id` is forever: stored scores are kept under it. */
export type Criterion = {
  readonly id: string;
  readonly words: Words;
  /** In percent of the whole; the weights of a call sum to 100. */
  readonly weight: number;
  /** What to look at and where in the form it stands. */
  readonly guidance: Words;
  /** Where the criterion itself comes from. */
  readonly source: Words;
};

/** What a call is appraised by, as data. */
export type ReviewCriteria = {
  /** Scores are whole points from 0 to `most`. */
  readonly most: number;
  /** What low, middling and high scores mean, the same for every criterion. */
  readonly scale: Words;
  readonly criteria: readonly Criterion[];
  /** UNESCO has published these weights; false where they are the ministry's own. */
  readonly verified: boolean;
  readonly source: Words;
};

/** Is this one of the call's criteria? */
export function isCriterion({ criteria }: ReviewCriteria, id: string): boolean {
  return criteria.some((each) => each.id === id);
}

/** A criterion's place and name, as every page and paper says it: "3. Khả thi về tài chính". */
export function criterionLabel({ criteria }: ReviewCriteria, id: string, language: "vi" | "en"): string {
  const at = criteria.findIndex((each) => each.id === id);
  return `${at + 1}. ${criteria[at]?.words[language] ?? id}`;
}
