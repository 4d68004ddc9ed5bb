const day = 86_400_000;

/**
 * The instant at which clocks of a zone show this day and time ("2027-03-04", "00:00"); ISO in UTC, undefined for what is no date. Where
 * clocks go back and show it twice it is the earlier of the two; where they go forward and never show it, as long after the change as
 * it would have been before (RFC 5545, 3.3.5, reads local times so).
 */
export function instantInZone(civil: string, time: string, timeZone: string): string | undefined {
  const wall = Date.parse(`${civil}T${time}:00Z`);
  if (Number.isNaN(wall)) return undefined;
  // No zone changes its clocks twice in two days: one of the two offsets is right, and both where nothing changes.
  const [before, after] = [wall - offsetAt(wall - day, timeZone), wall - offsetAt(wall + day, timeZone)];
  const shown = [before, after].filter((each) => each + offsetAt(each, timeZone) === wall);
  return new Date(shown.length > 0 ? Math.min(...shown) : before).toISOString();
}

/** What clocks of a zone show at an instant: the civil day, and hours and minutes of a day of 24. */
export function clockInZone(at: Date, timeZone: string): { readonly day: string; readonly time: string } {
  const wall = new Date(at.getTime() + offsetAt(at.getTime(), timeZone)).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "medium", hourCycle: "h23" });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(instant / 1_000) * 1_000;
}
