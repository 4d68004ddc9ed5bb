import { homeZone, type Language } from "./zone";

const locales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** 22/11/2026 10:42 in a zone (the country's own unless said otherwise). The only way a moment is put into words. */
export function formatMoment(at: Date | string, language: Language, timeZone: string = homeZone): string {
  const parts = new Intl.DateTimeFormat(locales[language], {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("day")}/${part("month")}/${part("year")} ${part("hour")}:${part("minute")}`;
}

/** 22/11/2026 in a zone. */
export function formatDay(at: Date | string, language: Language, timeZone: string = homeZone): string {
  return formatMoment(at, language, timeZone).slice(0, 10);
}

/** 10:42 in the country's zone. */
export function formatClock(at: Date | string, language: Language): string {
  return formatMoment(at, language).slice(11);
}

/** 1.234.567,5 in Vietnamese, 1,234,567.5 in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
}

/** 3,0 MB: sizes in millions of bytes, as the call counts them. */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1_000), language)} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, language)} MB`;
}

/** Sorts names the Vietnamese way, marks and all, in either language. */
export function byName<T>(name: (item: T) => string): (a: T, b: T) => number {
  const collator = new Intl.Collator("vi");
  return (a, b) => collator.compare(name(a), name(b));
}
