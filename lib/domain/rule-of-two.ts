/** Whose field it is; enough to ask the rule. */
type InField = { readonly field: string };

/**
 * What the rule of two says to one more bid beside those that have a place: is the country full, and which of them has its field. A
 * country may put forward `limit` cities a call, in different fields (the rule of the calls of 2021 to 2027).
 */
export function ruleOfTwoSays<T extends InField>(
  field: string,
  taken: readonly T[],
  limit: number,
): { readonly full: boolean; readonly clash: T | undefined } {
  return { full: taken.length >= limit, clash: taken.find((each) => each.field === field) };
}
