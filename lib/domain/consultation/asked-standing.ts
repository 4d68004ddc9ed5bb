import type { Outcome } from "./held-round";

/** What decides whether somebody asked has answered. `waitedFor`: they may still write (see `isWaitedFor`). */
type Standing = {
  readonly linkIssue: number;
  readonly outcome: Outcome;
  readonly remarks: number;
  readonly waitedFor: boolean;
  readonly firstSeenAt: Date | null;
};

/** `asked` in writing is the sum of the four that follow `opened`. */
export type AskedCounts = {
  readonly asked: number;
  readonly opened: number;
  readonly answered: number;
  readonly silent: number;
  readonly waiting: number;
  readonly withdrawn: number;
};

/** How somebody stands, by the rule of the round's papers (`bodiesOf`); who writes remarks has answered once they can write no more. */
export function standingOf(
  { outcome, remarks, waitedFor }: Omit<Standing, "linkIssue" | "firstSeenAt">,
  closed: boolean,
): "answered" | "silent" | "waiting" | "withdrawn" {
  const over = closed || !waitedFor;
  if (outcome === "remarks" || outcome === "agrees" || (remarks > 0 && over)) return "answered";
  if (outcome === "silent") return "silent";
  return waitedFor ? "waiting" : "withdrawn";
}

/** Counts who was asked in writing, however their link stands now; who only took part is not among them. */
export function askedCounts(all: readonly Standing[], closed: boolean): AskedCounts {
  const asked = all.filter(({ linkIssue }) => linkIssue > 0);
  const standings = asked.map((each) => standingOf(each, closed));
  const of = (standing: ReturnType<typeof standingOf>) => standings.filter((each) => each === standing).length;
  return {
    asked: asked.length,
    opened: asked.filter(({ firstSeenAt }) => firstSeenAt !== null).length,
    answered: of("answered"),
    silent: of("silent"),
    waiting: of("waiting"),
    withdrawn: of("withdrawn"),
  };
}
