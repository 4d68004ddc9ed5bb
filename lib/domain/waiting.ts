import type { Role } from "./roles";

/** One dossier as the desk knows it: whose turn it is, and who has asked whom. */
export type DeskLine = {
  readonly id: string;
  readonly heldBy: string;
  /** The person's side holds the ball, and the person works on the dossier. */
  readonly mine: boolean;
  readonly role: Role | null;
  /** ISO instant (UTC). */
  readonly stageSince: string;
  readonly openThreads: number;
  /** Open threads in which the person is mentioned and has not answered since. */
  readonly mentions: number;
  /** Papers this person prepares that are due soon or late, and not received. */
  readonly papers: number;
  /** What is to be done about a packet that has gone, by who may do it; left out for everybody else. */
  readonly after?: {
    /** Nobody has recorded how it was sent. */
    readonly unsent: boolean;
    /** Commitments nobody answers for, and those without a word of progress for a year. */
    readonly unowned: number;
    readonly silent: number;
  };
  /** Rounds of consultation that are open, for who works on them; left out for everybody else. */
  readonly rounds?: readonly DeskRound[];
};

/** An open round as the desk knows it, with what still stands between it and its end. */
export type DeskRound = {
  readonly id: string;
  readonly number: number;
  /** ISO instant (UTC). */
  readonly endsAt: string;
  readonly over: boolean;
  /** Who has not answered; remarks without an answer; answers nobody has approved. */
  readonly waiting: number;
  readonly unanswered: number;
  readonly unapproved: number;
};

/**
 * `answer`: asked by name. `paper`: a letter to be had soon. `round`: others are being consulted. `work`: the side's turn. `record`: a packet has gone and nobody has said
 * how. `settle`: what keeps the dossier from moving on. `owner`, `progress`: commitments without one who answers for them, or without
 * a word for a year. `read`: named, but with no voice.
 */
export const waitingKinds = ["answer", "paper", "round", "work", "record", "settle", "owner", "progress", "read"] as const;
export type WaitingKind = (typeof waitingKinds)[number];
type Waits<L extends DeskLine> = { readonly line: L; readonly count: number };
export type WaitingItem<L extends DeskLine> =
  | (Waits<L> & { readonly kind: Exclude<WaitingKind, "round">; readonly round?: undefined })
  | (Waits<L> & { readonly kind: "round"; readonly round: DeskRound });

/**
 * What waits for one person, most urgent first: a colleague's question put to them by name, papers of theirs that are due within
 * two weeks or late, rounds of consultation by their end, then the dossiers whose turn is theirs, a sending to be recorded, the open threads of those, then commitments.
 * Of equals the one longest at its stage comes first. On a closed dossier nothing waits but what comes after sending.
 */
export function whatWaits<L extends DeskLine>(lines: readonly L[]): readonly WaitingItem<L>[] {
  const open = lines.filter(({ heldBy, role }) => heldBy !== "nobody" && role !== null);
  const items = [...open.flatMap((line) => waitingOn(line)), ...lines.flatMap((line) => waitingAfter(line))];
  return items.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      endOf(a).localeCompare(endOf(b)) ||
      a.line.stageSince.localeCompare(b.line.stageSince) ||
      a.line.id.localeCompare(b.line.id),
  );
}

function waitingOn<L extends DeskLine>(line: L): readonly WaitingItem<L>[] {
  const others = Math.max(0, line.openThreads - line.mentions);
  return [
    ...(line.mentions > 0 ? [{ kind: line.role === "reader" ? ("read" as const) : ("answer" as const), line, count: line.mentions }] : []),
    // Who hunts for a letter goes on doing so, whoever holds the dossier.
    ...(line.papers > 0 && line.role !== "reader" ? [{ kind: "paper" as const, line, count: line.papers }] : []),
    ...(line.rounds ?? []).map((round) => ({ kind: "round" as const, line, round, count: leftOf(round) })),
    ...(line.mine ? [{ kind: "work" as const, line, count: 1 }] : []),
    // Threads of a dossier that another side holds are that side's to settle: listing them would bury one's own work.
    ...(line.mine && others > 0 ? [{ kind: "settle" as const, line, count: others }] : []),
  ];
}

function waitingAfter<L extends DeskLine>(line: L): readonly WaitingItem<L>[] {
  const { unsent = false, unowned = 0, silent = 0 } = line.after ?? {};
  return [
    ...(unsent ? [{ kind: "record" as const, line, count: 1 }] : []),
    ...(unowned > 0 ? [{ kind: "owner" as const, line, count: unowned }] : []),
    ...(silent > 0 ? [{ kind: "progress" as const, line, count: silent }] : []),
  ];
}

/** All that has still to happen in a round; none: it can be closed. */
function leftOf({ waiting, unanswered, unapproved }: DeskRound): number {
  return waiting + unanswered + unapproved;
}

/** Rounds go by their end; nothing else has one. */
function endOf({ round }: { readonly round?: DeskRound }): string {
  return round?.endsAt ?? "";
}

function rank({ kind }: { readonly kind: WaitingKind }): number {
  return waitingKinds.indexOf(kind);
}
