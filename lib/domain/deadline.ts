const day = 86_400_000;

/** Whole days from now to a deadline, rounded up; 0 on its last day's end, negative once it has passed. Both are instants (UTC). */
export function daysLeft(now: Date, deadline: Date): number {
  return Math.ceil((deadline.getTime() - now.getTime()) / day);
}
