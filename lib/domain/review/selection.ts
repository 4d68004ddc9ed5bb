import type { Words } from "../form";
import { ruleOfTwoSays } from "../rule-of-two";
import type { StageId } from "../stages";
import type { Recommendation } from "./held-review";

/** What becomes of a candidate: put forward, next in line if a place comes free, or not this time. */
export const places = ["chosen", "reserve", "not-chosen"] as const;
export type Place = (typeof places)[number];

/** A bid of the call, with what its last appraisal came to. */
export type Candidate = {
  readonly dossierId: string;
  readonly city: Words;
  readonly field: string;
  readonly stage: StageId;
  /** Gone to UNESCO, whatever came of it. */
  readonly sent: boolean;
  readonly withdrawn: boolean;
  readonly decision: Recommendation | null;
  /** The mean of the scores the session agreed on, 0 to 100; null while none is. */
  readonly score: number | null;
};

/** One line of a ranking as somebody wants it; the order of the lines is the rank. */
export type Wish = { readonly dossierId: string; readonly place: Place; readonly reason: string };

/** A line of a ranking as it is kept, with city and field as they were. */
export type RankedLine = Wish & { readonly city: Words; readonly field: string; readonly rank: number };

/** Why a line cannot stand. */
export const wrongCodes = [
  "too-many",
  "same-field",
  "out-of-order",
  "not-ready",
  "withdrawn",
  "already-sent",
  "no-reason",
  "not-ranked",
] as const;
export type WrongCode = (typeof wrongCodes)[number];
/** `other` is the bid it stands against: the one that has the field, or the one that is passed over. */
export type Wrong = { readonly dossierId: string; readonly code: WrongCode; readonly other?: string };

/** The choice, each list in the order of rank. */
export type Choice = {
  readonly chosen: readonly Candidate[];
  readonly reserve: readonly Candidate[];
  readonly notChosen: readonly Candidate[];
};
export type Settled = { readonly ok: true; readonly choice: Choice } | { readonly ok: false; readonly wrong: readonly Wrong[] };

/** May this bid have a place at all? Its last appraisal let it go on, with or without conditions, and it was not withdrawn. */
export function isPresentable({ decision, sent, withdrawn }: Candidate): boolean {
  return (decision === "ready" || decision === "conditions" || sent) && !withdrawn;
}

/**
 * Settles a ranking of a call's candidates, best first, with the place wanted for each: the choice, or every wrong line with every
 * reason. At most `limit` are chosen, in different fields; chosen and reserve were appraised and let go on; who stands higher is
 * not passed over, except for a field that is taken already; what was sent to UNESCO is chosen; every candidate is ranked once,
 * with its reason in writing.
 */
export function settle(candidates: readonly Candidate[], ranking: readonly Wish[], limit: number): Settled {
  const known = new Map(candidates.map((each) => [each.dossierId, each]));
  const lines = ranking.flatMap((each) => {
    const candidate = known.get(each.dossierId);
    return candidate ? [{ ...each, candidate }] : [];
  });
  const wrong = [...unranked(candidates, ranking), ...lines.flatMap((line) => ownFaults(line)), ...amongThem(lines, limit)];
  if (wrong.length > 0) return { ok: false, wrong };
  const at = (place: Place) => lines.filter((line) => line.place === place).map(({ candidate }) => candidate);
  return { ok: true, choice: { chosen: at("chosen"), reserve: at("reserve"), notChosen: at("not-chosen") } };
}

type Line = Wish & { readonly candidate: Candidate };

/** Candidates that are ranked not at all or twice, and lines that are no candidate of the call. */
function unranked(candidates: readonly Candidate[], ranking: readonly Wish[]): readonly Wrong[] {
  const times = new Map<string, number>(candidates.map(({ dossierId }) => [dossierId, 0]));
  for (const { dossierId } of ranking) times.set(dossierId, times.has(dossierId) ? (times.get(dossierId) ?? 0) + 1 : 2);
  return [...times].flatMap(([dossierId, count]) => (count === 1 ? [] : [{ dossierId, code: "not-ranked" as const }]));
}

/** What is wrong with a line whatever the others are. */
function ownFaults({ dossierId, place, reason, candidate }: Line): readonly Wrong[] {
  const codes: WrongCode[] = [];
  if (place !== "not-chosen" && candidate.withdrawn) codes.push("withdrawn");
  else if (place !== "not-chosen" && !isPresentable(candidate)) codes.push("not-ready");
  if (place !== "chosen" && candidate.sent) codes.push("already-sent");
  if (reason.trim() === "") codes.push("no-reason");
  return codes.map((code) => ({ dossierId, code }));
}

/** What is wrong between the lines: one too many, two of one field, somebody passed over. */
function amongThem(lines: readonly Line[], limit: number): readonly Wrong[] {
  const wrong: Wrong[] = [];
  const taken: Candidate[] = [];
  for (const { place, candidate } of lines) {
    if (place !== "chosen") continue;
    const { full, clash } = ruleOfTwoSays(candidate.field, taken, limit);
    if (full) wrong.push({ dossierId: candidate.dossierId, code: "too-many" });
    if (clash) wrong.push({ dossierId: candidate.dossierId, code: "same-field", other: clash.dossierId });
    taken.push(candidate);
  }
  return [...wrong, ...lines.flatMap((line, index) => passedOver(line, lines.slice(index + 1), taken))];
}

// A lower place in the ranking is no better claim. What was sent stays chosen wherever it stands, and a field that is taken is reason enough.
function passedOver({ place, candidate }: Line, below: readonly Line[], chosen: readonly Candidate[]): readonly Wrong[] {
  if (place === "chosen" || candidate.sent || !isPresentable(candidate) || chosen.some(({ field }) => field === candidate.field)) return [];
  const better: readonly Place[] = place === "reserve" ? ["chosen"] : ["chosen", "reserve"];
  const first = below.find((each) => better.includes(each.place) && !each.candidate.sent);
  return first ? [{ dossierId: first.dossierId, code: "out-of-order", other: candidate.dossierId }] : [];
}

/** How a candidate is put into a first ranking: sent ones first, then those let go on, by score; the rule gives the places. */
export function proposed(candidates: readonly Candidate[], limit: number): readonly Wish[] {
  const weight = (each: Candidate) => (each.sent ? 3 : isPresentable(each) ? 2 : each.withdrawn ? 0 : 1);
  const ordered = [...candidates].sort(
    (a, b) => weight(b) - weight(a) || (b.score ?? -1) - (a.score ?? -1) || (a.dossierId < b.dossierId ? -1 : 1),
  );
  const taken: Candidate[] = [];
  return ordered.map((candidate) => {
    const { full, clash } = ruleOfTwoSays(candidate.field, taken, limit);
    const free = candidate.sent || (!full && !clash);
    const place: Place = !isPresentable(candidate) ? "not-chosen" : free ? "chosen" : "reserve";
    if (place === "chosen") taken.push(candidate);
    return { dossierId: candidate.dossierId, place, reason: "" };
  });
}

/** Who takes the place of a chosen bid that falls away: the first in reserve whose field no other chosen bid has; nobody where none fits. */
export function standIn({ chosen, reserve }: Choice, gone: Candidate): Candidate | undefined {
  const staying = chosen.filter(({ dossierId }) => dossierId !== gone.dossierId);
  return reserve.find(({ field }) => staying.every((each) => each.field !== field));
}

/**
 * What a page begins with: the last selection as it was confirmed, in its order, for those that are candidates still; who came since
 * is added beneath, not chosen. Without a selection, what the rule proposes.
 */
export function startingFrom(candidates: readonly Candidate[], last: readonly RankedLine[] | undefined, limit: number): readonly Wish[] {
  if (!last) return proposed(candidates, limit);
  const kept = [...last].sort((a, b) => a.rank - b.rank).filter((line) => candidates.some(({ dossierId }) => dossierId === line.dossierId));
  const added = candidates.filter(({ dossierId }) => kept.every((line) => line.dossierId !== dossierId));
  return [
    ...kept.map(({ dossierId, place, reason }) => ({ dossierId, place, reason })),
    ...added.map(({ dossierId }) => ({ dossierId, place: "not-chosen" as const, reason: "" })),
  ];
}

/** The mean of a session's agreed scores (0 to 100), to one decimal; null where none is agreed. */
export function meanScore(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  return Math.round((scores.reduce((sum, each) => sum + each, 0) / scores.length) * 10) / 10;
}
