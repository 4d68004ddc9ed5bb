import type { CommitmentState } from "./after-sending";

/** What a commitment is judged by. Days are YYYY-MM-DD. */
export type Tracked = {
  readonly state: CommitmentState;
  readonly owner: string;
  readonly fromYear: number;
  readonly toYear: number;
  /** The newest entry of its progress. */
  readonly lastDay: string | null;
  readonly lastPercent: number | null;
};

/**
 * What is wrong with a commitment that is not closed, the gravest first. `overdue`: its last year is over. `not-begun`: its first
 * year is over and it is still planned. `behind`: its last percentage is 25 points or more under the part of its time that has
 * gone. `silent`: no word of progress for a year, counted from the last entry or the start. `no-owner`: nobody answers for it.
 */
export const troubles = ["overdue", "not-begun", "behind", "silent", "no-owner"] as const;
export type Trouble = (typeof troubles)[number];

/** Points by which a percentage may lag before it is called behind: less is the roughness of any percentage. */
const lag = 25;

/** Everything that is wrong today (YYYY-MM-DD), the gravest first; nothing on a commitment that is done or given up. */
export function troublesOf(commitment: Tracked, today: string): readonly Trouble[] {
  if (isSettled(commitment.state)) return [];
  const year = Number(today.slice(0, 4));
  const found: Readonly<Record<Trouble, boolean>> = {
    overdue: year > commitment.toYear,
    "not-begun": commitment.state === "planned" && year > commitment.fromYear && year <= commitment.toYear,
    behind: commitment.lastPercent !== null && expectedPercent(commitment, today) - commitment.lastPercent >= lag,
    silent: isSilent(commitment, today),
    "no-owner": commitment.owner.trim() === "",
  };
  return troubles.filter((each) => found[each]);
}

/** Done, or given up with a reason: nothing more is waited for. */
export function isSettled(state: CommitmentState): boolean {
  return state === "done" || state === "given-up";
}

/** The part of its years that has gone, in whole per cent: 0 before the first day of the first, 100 after the last. */
export function expectedPercent({ fromYear, toYear }: Pick<Tracked, "fromYear" | "toYear">, today: string): number {
  const start = Date.UTC(fromYear, 0, 1);
  const end = Date.UTC(toYear + 1, 0, 1);
  const now = Date.parse(`${today}T00:00:00Z`);
  return Math.round(Math.min(1, Math.max(0, (now - start) / (end - start))) * 100);
}

function isSilent({ lastDay, fromYear }: Tracked, today: string): boolean {
  const since = lastDay ?? `${fromYear}-01-01`;
  return today > `${Number(since.slice(0, 4)) + 1}${since.slice(4)}`;
}

/** The gravest trouble first, then the earlier end, then the order of the form; what is settled comes last. */
export function inWorkingOrder<C extends Tracked & { readonly order: number }>(commitments: readonly C[], today: string): readonly C[] {
  const rank = (commitment: C) => {
    const worst = troublesOf(commitment, today)[0];
    if (worst) return troubles.indexOf(worst);
    return isSettled(commitment.state) ? troubles.length + 1 : troubles.length;
  };
  return [...commitments].sort((a, b) => rank(a) - rank(b) || a.toYear - b.toYear || a.order - b.order);
}
