import Link from "next/link";
import type { AuditEntry } from "@/lib/domain/audit";
import type { Words } from "@/lib/domain/form";
import { formatClock, formatDay, formatMoment } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { auditNote, auditSentence } from "./audit-sentence";
import { type EventPlace, eventPlace } from "./event-place";

export type HistoryLine = {
  readonly id: string;
  readonly entry: AuditEntry;
  readonly by: string | null;
  readonly at: string;
  readonly since: string;
  readonly times: number;
};

type HistoryDaysProps = {
  dossierId: string;
  lines: readonly HistoryLine[];
  questions: readonly { readonly id: string; readonly section: string }[];
  stages: readonly { readonly id: string; readonly words: Words }[];
  language: Language;
};

/** The trail as sentences under the days of the country's own calendar, newest first. */
export function HistoryDays({ dossierId, lines, questions, stages, language }: HistoryDaysProps) {
  const t = translatorOf(language);
  const days = [...new Set(lines.map(({ at }) => formatDay(at, language)))];
  return days.map((day) => (
    <section key={day} aria-labelledby={`day-${day}`} className="mb-6">
      <h2 id={`day-${day}`} className="border-b border-line pb-1 text-base font-semibold tabular-nums">
        {day}
      </h2>
      <ol>
        {lines
          .filter(({ at }) => formatDay(at, language) === day)
          .map((line) => (
            <OneLine
              key={line.id}
              {...{ t, line, language }}
              sentence={auditSentence(t, line.entry, { language, who: line.by, times: line.times, stages })}
              place={eventPlace(dossierId, line.entry, questions)}
            />
          ))}
      </ol>
    </section>
  ));
}

type OneLineProps = { t: Translator; line: HistoryLine; sentence: string; place: EventPlace | undefined; language: Language };

function OneLine({ t, line, sentence, place, language }: OneLineProps) {
  const note = auditNote(line.entry);
  return (
    <li className="grid gap-x-4 border-b border-line py-2 text-sm sm:grid-cols-[7rem_minmax(0,1fr)]">
      <time dateTime={line.at} className="tabular-nums text-ink-soft">
        {clock(t, line, language)}
      </time>
      <div className="flex min-w-0 flex-wrap gap-x-4">
        <p className="min-w-0">{sentence}</p>
        {place ? (
          <Link prefetch={false} href={place.href} className="text-accent underline underline-offset-4 print:hidden">
            {t(`history.${place.what}`)}
          </Link>
        ) : null}
        {note ? (
          <p className="mt-1 max-w-measure basis-full whitespace-pre-wrap border-l-2 border-line pl-3">
            <span className="text-ink-soft">{t("history.note")}: </span>
            {note}
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** 10:42, or from when to when where the line stands for several saves. */
function clock(t: Translator, { at, since }: HistoryLine, language: Language): string {
  const to = formatClock(at, language);
  const from = formatDay(since, language) === formatDay(at, language) ? formatClock(since, language) : formatMoment(since, language);
  return from === to ? to : t("history.since", { from, to });
}
