import Link from "next/link";
import type { Words } from "@/lib/domain/form";
import { translatorOf } from "@/lib/i18n/translator";
import { homeZone, type Language } from "@/lib/i18n/zone";
import { momentInZone } from "../call/deadline-words";

type Line = { readonly cityId: string; readonly city: Words; readonly year: number; readonly deadline: string; readonly verified: boolean };
type ReportsDueProps = { lines: readonly Line[]; callId: string; language: Language };

/** Members whose report is due before long and has not been opened; the way leads to where it is opened. */
export function ReportsDue({ lines, callId, language }: ReportsDueProps) {
  const t = translatorOf(language);
  return (
    <section aria-labelledby="reports-due" className="mb-10">
      <h2 id="reports-due" className="mb-2 text-lg font-semibold">
        {t("desk.reports.title")}
      </h2>
      <ul className="border-t border-line">
        {lines.map(({ cityId, city, year, deadline, verified }) => (
          <li key={cityId} className="border-b border-line py-3">
            <Link
              prefetch={false}
              href={`/calls/${callId}#report-${cityId}`}
              className="font-semibold text-accent underline-offset-4 hover:text-accent-strong hover:underline"
            >
              {t("desk.reports.line", { city: city[language], year: String(year) })}
            </Link>
            <p className="text-sm text-ink-soft">
              {t("desk.reports.due", { moment: momentInZone(t, deadline, homeZone, language), verified: String(verified) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
