import { criterionLabel } from "@/lib/domain/review/criteria";
import { formatMoment, formatNumber } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import type { SessionOnPage } from "./shown-session";

/** What a session recorded, only read. */
export function RecordReading({ view, language }: { view: SessionOnPage; language: Language }) {
  const t = translatorOf(language);
  const { record, criteria, agreedTotal, decision, decidedAt, decidedBy } = view;
  if (record.seen === null && decision === null) return <p className="text-ink-soft">{t("session.record.notYet")}</p>;
  const none = t("session.record.none");
  const facts = [
    [t("session.record.held"), record.heldAt ? formatMoment(record.heldAt, language) : none],
    [t("session.record.place"), record.place || none],
    [t("session.record.chair"), record.chair || none],
    [t("session.record.secretary"), record.secretary || none],
    [t("session.record.present"), record.present.join("\n") || none],
    [t("session.record.view"), record.view || none],
    [t("session.record.conditions"), record.conditions.map((each, at) => `${at + 1}. ${each}`).join("\n") || "–"],
  ] as const;
  const agreed = criteria.criteria.filter(({ id }) => typeof record.agreed[id]?.score === "number");
  return (
    <div className="flex flex-col gap-4">
      {decision ? (
        <p>
          <strong>{t(`session.decide.options.${decision}`)}</strong>
          <span className="block text-sm text-ink-soft">
            {t("session.decide.by", { name: decidedBy ?? "", at: decidedAt ? formatMoment(decidedAt, language) : "" })}
          </span>
        </p>
      ) : null}
      <dl className="grid max-w-4xl gap-x-6 gap-y-2 text-sm sm:grid-cols-[12rem_minmax(0,1fr)]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="break-words whitespace-pre-wrap">{value}</dd>
          </div>
        ))}
      </dl>
      {agreed.length > 0 ? (
        <div className="text-sm">
          <h3 className="font-semibold">
            {t("session.record.agreed")}: {t("sheet.total", { points: formatNumber(agreedTotal.points, language) })}
          </h3>
          <ul className="mt-1 flex max-w-prose flex-col gap-1">
            {agreed.map(({ id }) => (
              <li key={id}>
                {criterionLabel(criteria, id, language)}:{" "}
                <strong className="tabular-nums">{formatNumber(record.agreed[id]?.score ?? 0, language)}</strong>
                {record.agreed[id]?.words ? <span className="block text-ink-soft">{record.agreed[id]?.words}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
