import Link from "next/link";
import { addDays } from "@/lib/domain/days";
import { formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Notice } from "../ui/notice";

type PaperVacancyProps = {
  readonly vacant: readonly string[];
  readonly city: string;
  /** The last day on which the city was one in law. */
  readonly cityEnded: string | null;
  readonly language: Language;
};

/** Says whose hand is missing from the register today, before a letter is drawn up for nobody to sign. */
export function PaperVacancy({ vacant, city, cityEnded, language }: PaperVacancyProps) {
  const t = translatorOf(language);
  const mayor = vacant.includes("mayor");
  const commission = vacant.includes("national-commission");
  if (!mayor && !commission) return null;
  return (
    <div className="mb-6">
      <Notice tone="warm" role="note">
        {mayor ? <p>{t("papers.gap", { city })}</p> : null}
        {mayor && cityEnded ? <p>{t("papers.gapEnded", { city, day: formatDay(addDays(cityEnded, 1), language) })}</p> : null}
        {commission ? <p>{t("papers.gapCommission")}</p> : null}
        <Link prefetch={false} href="/office/authorities" className="text-accent underline underline-offset-4 hover:text-accent-strong">
          {t("papers.gapLink")}
        </Link>
      </Notice>
    </div>
  );
}
