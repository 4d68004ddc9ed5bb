import { done, type Result, refuse } from "../result";
import type { Outcome } from "./held-round";

/** What stands on a person asked in a round, for deciding about their link. */
export type Asked = {
  readonly id: string;
  readonly email: string;
  readonly withdrawnAt: Date | null;
  readonly outcomeAt: Date | null;
  readonly linkIssue: number;
};

/** May this body still answer? Then a reminder goes to it. */
export function isWaitedFor({ withdrawnAt, outcomeAt }: Pick<Asked, "withdrawnAt" | "outcomeAt">): boolean {
  return withdrawnAt === null && outcomeAt === null;
}

/** How a link stands, as the database says when it is opened. */
export type LinkState = "good" | "withdrawn" | "closed" | "used-up" | "expired";

/** What is known of a link without opening it. */
type Held = Pick<Asked, "withdrawnAt" | "outcomeAt"> & { readonly hasLink: boolean; readonly expiresAt: Date | null };

/** How a link stands, by the order in which the database says it (`app_open_guest`); `none` who was never sent one. */
export function linkStateOf(
  { hasLink, withdrawnAt, outcomeAt, expiresAt }: Held,
  { closedAt, now }: { readonly closedAt: Date | null; readonly now: Date },
): LinkState | "none" {
  if (!hasLink) return "none";
  if (withdrawnAt) return "withdrawn";
  if (closedAt) return "closed";
  if (outcomeAt) return "used-up";
  return expiresAt && expiresAt <= now ? "expired" : "good";
}

/** What a link that opens nothing is refused with: each says something else about what to do. */
const refusals = { withdrawn: "link-withdrawn", closed: "link-closed", "used-up": "link-answered", expired: "link-expired" } as const;

/**
 * Is the link good? Refuses with the code of its state; one that never was with `link-unknown`. A body whose silence was recorded has
 * not answered: its link ended with the time it was given.
 */
export function goodLink(state: LinkState | undefined, outcome: Outcome = null): Result<true> {
  if (state === undefined) return refuse("link-unknown");
  if (state === "used-up" && outcome === "silent") return refuse("link-expired");
  return state === "good" ? done(true) : refuse(refusals[state]);
}

/**
 * A hundred links that open nothing, from one address in a quarter of an hour, are guesses; an office behind one address mistypes fewer.
 * A link has 256 bits, so this spares the server, not the link.
 */
export function tooManyGuesses(recent: number): boolean {
  return recent >= 100;
}
