import { addDays, type Day } from "./days";
import { deadlineDay } from "./papers";
import type { CallFacts } from "./rulebook";
import { clockInZone, instantInZone } from "./zone-instant";

/**
 * What a bid has behind it so many days before the call's last day. Ten weeks for the end of the consultation is what a full review
 * wants before filing ([TH], uccn.md part 9); the others are estimates that leave each step the time it took in Vietnam, and say so.
 */
export const milestones = [
  { id: "consultation-over", daysBefore: 70, estimated: false },
  { id: "sent-to-review", daysBefore: 56, estimated: true },
  { id: "reviews-due", daysBefore: 35, estimated: true },
  { id: "session-held", daysBefore: 28, estimated: true },
  { id: "cities-selected", daysBefore: 21, estimated: true },
  { id: "packet-ready", daysBefore: 7, estimated: true },
] as const;
export type MilestoneId = (typeof milestones)[number]["id"];

type Call = Pick<CallFacts, "deadline" | "timeZone">;

/** A due date: the civil day in the call's own zone, and the instant (UTC) after which it is missed. */
export type Due = { readonly day: Day; readonly at: Date };

/**
 * So many whole days before a call's deadline, counted in the call's own calendar: the clock of that zone shows the same time as at the
 * deadline, so that what is due at midnight in Paris stays due at midnight there though Vietnam sees 06:00 in winter and 05:00 in summer.
 */
export function countBack(call: Call, days: number): Due {
  const { day, time } = clockInZone(new Date(call.deadline), call.timeZone);
  const at = instantInZone(addDays(day, -days), time, call.timeZone);
  if (at === undefined) throw new Error(`The deadline ${call.deadline} is no date`);
  return { day: addDays(deadlineDay(call), -days), at: new Date(at) };
}

export type MilestoneDue = Due & { readonly id: MilestoneId; readonly daysBefore: number; readonly estimated: boolean };

/** Every milestone of a bid with when it is due, earliest first. */
export function milestonesOf(call: Call): readonly MilestoneDue[] {
  return milestones.map((milestone) => ({ ...milestone, ...countBack(call, milestone.daysBefore) }));
}
