import Link from "next/link";
import { translatorOf } from "@/lib/i18n/translator";
import { homeZone, type Language } from "@/lib/i18n/zone";
import { momentInZone } from "../call/deadline-words";

type ReportsLineProps = {
  report: {
    readonly made: readonly { readonly id: string | null; readonly year: number }[];
    readonly next: { readonly year: number; readonly deadline: string; readonly verified: boolean } | null;
  };
  language: Language;
};

/** The report in which all this will be told: when it is due, and those that were opened. */
export function ReportsLine({ report: { made, next }, language }: ReportsLineProps) {
  const t = translatorOf(language);
  return (
    <ul className="mb-4 text-sm">
      {made.map(({ id, year }) => (
        <li key={year}>
          {id === null ? (
            t("commitments.report.made", { year: String(year) })
          ) : (
            <Link
              prefetch={false}
              href={`/dossiers/${id}`}
              className="font-medium text-accent underline underline-offset-4 hover:text-accent-strong"
            >
              {t("commitments.report.made", { year: String(year) })}
            </Link>
          )}
        </li>
      ))}
      {next ? (
        <li className="text-ink-soft">
          {t("commitments.report.due", {
            year: String(next.year),
            moment: momentInZone(t, next.deadline, homeZone, language),
            verified: String(next.verified),
          })}
        </li>
      ) : null}
    </ul>
  );
}
