import { fieldWords } from "@/lib/domain/rulebook";
import { isClosed, isWithdrawn } from "@/lib/domain/workflow";
import { byName } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import type { CallPage } from "./bid";

const from = 2019;
const to = 2030;

type Entry = { readonly name: string; readonly member: boolean };

/** The network's cities of the country on a line of years: members where they joined, this call's bids where they would. */
export function Roadmap({ page, language }: { page: CallPage; language: Language }) {
  const t = translatorOf(language);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).map((year) => ({
    year,
    entries: entriesOf(page, year, language, t),
  }));
  const shown = new Set(page.dossiers.map(({ city }) => city.vi));
  const others = page.cities
    .filter(({ memberSince, words }) => memberSince === null && !shown.has(words.vi))
    .map(({ words }) => words[language]);
  return (
    <section aria-labelledby="roadmap" className="mb-10">
      <h2 id="roadmap" className="mb-3 text-lg font-semibold">
        {t("call.roadmap.title", { from: String(from), to: String(to) })}
      </h2>
      {/* Wide, the line runs from left to right and years with cities take more room; narrow, it runs downwards. */}
      <ol
        className="text-sm leading-control print-exact lg:grid"
        style={{
          gridTemplateColumns: years.map(({ entries }) => (entries.length > 0 ? "minmax(6rem, 4fr)" : "minmax(2.25rem, 1fr)")).join(" "),
        }}
      >
        {years.map(({ year, entries }) => (
          <Year key={year} year={year} entries={entries} open={year >= page.facts.year} t={t} />
        ))}
      </ol>
      {others.length > 0 ? (
        <p className="mt-3 text-sm text-ink-soft">{t("call.roadmap.others", { cities: others.sort(byName((each) => each)).join(", ") })}</p>
      ) : null}
    </section>
  );
}

function entriesOf(page: CallPage, year: number, language: Language, t: Translator): readonly Entry[] {
  const name = (city: string, field: string | null) =>
    field ? t("call.roadmap.entry", { city, field: fieldWords(page.fields, field)[language] }) : city;
  const members = page.cities
    .filter(({ memberSince }) => memberSince === year)
    .map(({ words, field }) => ({ name: name(words[language], field), member: true }));
  const live = year === page.facts.year ? page.dossiers.filter(({ stage }) => !isWithdrawn(stage) && !isClosed(stage)) : [];
  const bids = live.map(({ city, field }) => ({ name: name(city[language], field), member: false }));
  return [...members, ...bids].sort(byName((entry) => entry.name));
}

type YearProps = { year: number; entries: readonly Entry[]; open: boolean; t: Translator };

function Year({ year, entries, open, t }: YearProps) {
  const filled = entries.some(({ member }) => member);
  const quiet = entries.length === 0;
  return (
    <li
      className={`relative max-lg:border-l-2 max-lg:pb-3 max-lg:pl-5 lg:border-t-2 lg:pt-3 ${open ? "border-dashed border-control" : "border-accent"} ${quiet && year !== to ? "max-lg:hidden" : ""}`}
    >
      <span
        aria-hidden
        className={`absolute top-1 -left-[0.4rem] rounded-full lg:-top-[0.4rem] lg:left-0 ${quiet ? "hidden" : `size-2.5 ${filled ? "bg-accent" : "border-[1.5px] border-control bg-surface"}`}`}
      />
      <span
        className={`block whitespace-nowrap tabular-nums ${quiet ? "text-ink-soft" : "font-semibold"} ${quiet && year !== to ? "lg:max-xl:invisible" : ""}`}
      >
        {year}
      </span>
      {quiet ? null : (
        <ul className="mt-1 flex flex-col gap-1 lg:pr-3">
          {entries.map((entry) => (
            <li key={entry.name}>
              {entry.name} <span className="text-ink-soft">({t(entry.member ? "call.roadmap.member" : "call.roadmap.bid")})</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
