import type { CallFacts } from "@/lib/domain/rulebook";
import { translatorOf } from "@/lib/i18n/translator";
import { homeZone, type Language } from "@/lib/i18n/zone";
import { Notice } from "../ui/notice";
import { dayInZone, momentInZone } from "./deadline-words";

/** The deadline in the zone that counts and in the reader's own, and how far it can be relied on. */
export function CallDates({ facts, language }: { facts: CallFacts; language: Language }) {
  const t = translatorOf(language);
  const source = t("call.facts.source", { source: facts.deadlineSource[language] });
  const lines = [
    [t("call.facts.deadline"), momentInZone(t, facts.deadline, facts.timeZone, language)],
    [t("call.facts.home"), momentInZone(t, facts.deadline, homeZone, language)],
    [t("call.facts.opens"), dayInZone(t, facts.opensAt, facts.timeZone, language)],
    [t("call.facts.languages"), facts.languages.map((each) => t(`common.languages.${each}`)).join(", ")],
  ] as const;
  return (
    <section aria-labelledby="dates" className="mb-10">
      <h2 id="dates" className="mb-2 text-lg font-semibold">
        {t("call.facts.title")}
      </h2>
      <dl className="mb-3 grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2 xl:grid-cols-4">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt className="text-ink-soft">{name}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      {facts.deadlineVerified ? (
        <p className="text-sm text-ink-soft">{source}</p>
      ) : (
        <Notice role="note" tone="warm" title={t("call.facts.assumed")}>
          {source}
        </Notice>
      )}
    </section>
  );
}
