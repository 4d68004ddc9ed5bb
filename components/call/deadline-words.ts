import { formatDay, formatMoment } from "@/lib/i18n/format";
import type { Translator } from "@/lib/i18n/translator";
import { homeZone, type Language } from "@/lib/i18n/zone";

/** A moment in a zone, the zone said. Midnight reads as the end of the day before: "04/03 00:00" is missed by a day too easily. */
export function momentInZone(t: Translator, at: string, timeZone: string, language: Language): string {
  const zone = timeZone === homeZone ? t("call.zone.home") : t("call.zone.other", { place: placeOf(timeZone) });
  const moment = formatMoment(at, language, timeZone);
  if (!moment.endsWith(" 00:00")) return t("call.zone.moment", { moment, zone });
  return t("call.zone.endOfDay", { day: formatDay(new Date(Date.parse(at) - 1), language, timeZone), zone });
}

/** A day in a zone, the zone said: for a call that opens as a day begins. */
export function dayInZone(t: Translator, at: string, timeZone: string, language: Language): string {
  return t("call.zone.day", { day: formatDay(at, language, timeZone), zone: t("call.zone.other", { place: placeOf(timeZone) }) });
}

/** "Europe/Paris" names its place after the stroke. */
export function placeOf(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}
