/** A frozen draft as its pages name it; `at` is an ISO instant (UTC). */
export type ShownDraft = {
  readonly number: number;
  readonly sha256: string;
  readonly by: string;
  readonly at: string;
  readonly rounds: readonly { readonly id: string; readonly number: number; readonly purpose: string }[];
};
