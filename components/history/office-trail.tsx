import type { AuditEntry } from "@/lib/domain/audit";
import { formatClock, formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { ButtonLink } from "../ui/button-link";
import { Time } from "../ui/time";
import { auditSentence } from "./audit-sentence";

type Line = { readonly id: string; readonly entry: AuditEntry; readonly by: string | null; readonly at: string };
type OfficeTrailProps = { lines: readonly Line[]; older: string | null; first: boolean; language: Language };

/** Sentences by day, newest first, a page at a time. */
export function OfficeTrail({ lines, older, first, language }: OfficeTrailProps) {
  const t = translatorOf(language);
  return (
    <>
      {daysOf(lines, language).map(({ day, lines: own }) => (
        <section key={day} className="mb-6">
          <h2 className="mb-1 text-base font-semibold tabular-nums">{day}</h2>
          <ol className="text-sm">
            {own.map(({ id, entry, by, at }) => (
              <li key={id} className="flex gap-4 border-b border-line py-2">
                <span className="text-ink-soft">
                  <Time dateTime={at}>{formatClock(at, language)}</Time>
                </span>
                <span className="min-w-0">{auditSentence(t, entry, { language, who: by })}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {lines.length === 0 ? <p className="mb-4 text-sm text-ink-soft">{t("office.trail.none")}</p> : null}
      <p className="flex flex-wrap gap-2">
        {older ? <ButtonLink href={`/office/trail?before=${older}`}>{t("office.trail.older")}</ButtonLink> : null}
        {first ? null : <ButtonLink href="/office/trail">{t("office.trail.newest")}</ButtonLink>}
      </p>
    </>
  );
}

function daysOf(lines: readonly Line[], language: Language): readonly { day: string; lines: readonly Line[] }[] {
  const days = new Map<string, Line[]>();
  for (const line of lines) {
    const day = formatDay(line.at, language);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].map(([day, own]) => ({ day, lines: own }));
}
