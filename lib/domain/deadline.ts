const day = 86_400_000;
/** Vietnam keeps UTC+7 all year. */
const home = 7 * 3_600_000;

/** The day an instant falls on in Vietnam, as YYYY-MM-DD. */
export function dayInVietnam(instant: Date): string {
  return new Date(instant.getTime() + home).toISOString().slice(0, 10);
}

/** Whole days from now to a deadline, rounded up; 0 at the deadline itself, −1 from the moment after. Both are instants (UTC). */
export function daysLeft(now: Date, deadline: Date): number {
  const days = (deadline.getTime() - now.getTime()) / day;
  return days < 0 ? Math.floor(days) : Math.ceil(days);
}
