"use client";

import { useTranslations } from "use-intl/react";
import { type Candidate, type Choice, type Settled, standIn } from "@/lib/domain/review/selection";
import { useLanguage } from "../words";

/** What the ranking on the screen would bring about, before anybody confirms it. */
export function SelectionEffect({ settled }: { settled: Settled }) {
  const t = useTranslations("selection.effect");
  return (
    <section aria-labelledby="effect" className="border-l-4 border-accent bg-accent-soft px-4 py-3 text-sm leading-text">
      <h2 id="effect" className="text-base font-semibold">
        {t("title")}
      </h2>
      <div aria-live="polite">{settled.ok ? <Outcome choice={settled.choice} /> : <p>{t("waiting")}</p>}</div>
    </section>
  );
}

function Outcome({ choice }: { choice: Choice }) {
  const t = useTranslations("selection.effect");
  const language = useLanguage();
  const name = ({ city }: Candidate) => city[language];
  const list = (all: readonly Candidate[]) => new Intl.ListFormat(language, { type: "conjunction" }).format(all.map(name));
  const clash = (each: Candidate) => choice.chosen.find(({ field }) => field === each.field);
  return (
    <>
      <p className="font-medium">{choice.chosen.length > 0 ? t("chosen", { cities: list(choice.chosen) }) : t("nobody")}</p>
      <ul>
        {choice.reserve.map((each, index) => {
          const other = clash(each);
          return (
            <li key={each.dossierId}>
              {t("reserve", { rank: index + 1, city: name(each) })} {other ? t("clash", { other: name(other) }) : ""}
            </li>
          );
        })}
      </ul>
      {choice.notChosen.length > 0 ? <p>{t("notChosen", { cities: list(choice.notChosen) })}</p> : null}
      {choice.reserve.length > 0 ? (
        <ul>
          {choice.chosen.map((gone) => {
            const next = standIn(choice, gone);
            return (
              <li key={gone.dossierId}>
                {next ? t("standIn", { gone: name(gone), city: name(next) }) : t("noStandIn", { gone: name(gone) })}
              </li>
            );
          })}
        </ul>
      ) : null}
      <p className="mt-1 text-ink-soft">{t("afterwards")}</p>
    </>
  );
}
