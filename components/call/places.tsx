import { fieldWords } from "@/lib/domain/rulebook";
import { isSent, isWithdrawn } from "@/lib/domain/workflow";
import { byName } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { type Bid, type CallPage, seesAll } from "./bid";

/** The country's places in the call, and the fields in which cities stand for them. */
export function Places({ page, language }: { page: CallPage; language: Language }) {
  const t = translatorOf(language);
  const count = page.facts.citiesPerCountry;
  const sent = page.dossiers.filter(({ stage }) => isSent(stage));
  const places = Array.from({ length: Math.max(count, sent.length) }, (_, index) => sent[index]);
  const name = (bid: Bid) => t("call.roadmap.entry", { city: bid.city[language], field: fieldWords(page.fields, bid.field)[language] });
  return (
    <section aria-labelledby="places" className="mb-10">
      <h2 id="places" className="mb-1 text-lg font-semibold">
        {t("call.places.title", { count })}
      </h2>
      <p className="mb-3 max-w-prose text-sm text-ink-soft">
        {t("call.places.rule", { count })} {t("call.places.sent", { sent: sent.length, count })}
        {seesAll(page.me) ? "" : ` ${t("call.places.partial")}`}
      </p>
      <ol className="mb-4 grid gap-2 text-sm sm:grid-cols-2 lg:max-w-3xl">
        {places.map((bid, index) => (
          <li
            key={bid?.id ?? `free-${index}`}
            className={`rounded-md border px-3 py-2 ${bid ? "border-done bg-done-soft" : "border-dashed border-control"}`}
          >
            <span className="block text-ink-soft">{t("call.places.place", { number: index + 1 })}</span>
            <span className={bid ? "font-semibold" : ""}>{bid ? name(bid) : t("call.places.free")}</span>
          </li>
        ))}
      </ol>
      <FieldsTaken page={page} language={language} t={t} />
    </section>
  );
}

function FieldsTaken({ page, language, t }: { page: CallPage; language: Language; t: Translator }) {
  const live = page.dossiers.filter(({ stage }) => !isWithdrawn(stage));
  const taken = page.fields.filter(({ id }) => live.some(({ field }) => field === id));
  if (taken.length === 0) return null;
  return (
    <>
      <h3 className="text-sm font-semibold">{t("call.places.fields")}</h3>
      <ul className="mt-1 flex flex-col gap-1 text-sm">
        {taken.map(({ id, words }) => {
          const cities = live.filter(({ field }) => field === id).map(({ city }) => city[language]);
          return (
            <li key={id}>
              {words[language]}: {cities.sort(byName((each) => each)).join(", ")}
              {cities.length > 1 ? <span className="text-warm"> ({t("call.places.clash")})</span> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
