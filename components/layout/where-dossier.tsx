import type { Frame } from "@/lib/domain/frame";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";

/** Where I am: city, field, year of the call. */
export function WhereDossier({ frame, language }: { frame: Frame; language: Language }) {
  const t = translatorOf(language);
  return t("common.where.dossier", { city: frame.city[language], field: frame.field[language], year: String(frame.year) });
}
