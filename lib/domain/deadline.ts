const day = 86_400_000;

/** Whole days from now to a deadline, rounded up; 0 at the deadline itself, −1 from the moment after. Both are instants (UTC). */
export function daysLeft(now: Date, deadline: Date): number {
  const days = (deadline.getTime() - now.getTime()) / day;
  return days < 0 ? Math.floor(days) : Math.ceil(days);
}
