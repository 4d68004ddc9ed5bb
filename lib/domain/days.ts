/** A civil day, `yyyy-mm-dd`: what stands on a letter, without hour and zone. Two days compare as texts. */
export type Day = string;

/** The country's own zone: whether something is late is asked of an office there. */
export const officeZone = "Asia/Ho_Chi_Minh";

const millisecondsOfDay = 86_400_000;

/** The civil day in an IANA zone at an instant. */
export function dayIn(zone: string, at: Date): Day {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** Is it a day of the calendar, written as such? "2027-02-29" is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** The day so many days later; earlier where the count is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Days from the one to the other; negative where the other lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsOfDay);
}
