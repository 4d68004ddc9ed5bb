import type { Option } from "@/lib/domain/form";
import { fieldWords } from "@/lib/domain/rulebook";
import { formatMoment } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Disclosure } from "../ui/disclosure";
import type { ShownSelection } from "./shown-selection";

type Shown = { selections: readonly ShownSelection[]; fields: readonly Option[]; language: Language };

/** Every selection that was confirmed, newest first: who, when, the ranking and each reason. */
export function EarlierSelections({ selections, fields, language }: Shown) {
  const t = translatorOf(language);
  return (
    <section aria-labelledby="earlier" className="mt-10">
      <h2 id="earlier" className="mb-2 text-lg font-semibold">
        {t("selection.earlier.title")}
      </h2>
      {selections.length === 0 ? <p className="text-sm text-ink-soft">{t("selection.earlier.none")}</p> : null}
      <ol className="flex flex-col gap-2">
        {selections.map((selection, index) => (
          <li key={selection.number}>
            <Disclosure open={index === 0} summary={t("selection.earlier.number", { number: selection.number })}>
              <p className="text-ink-soft">{t("selection.earlier.by", { by: selection.by, at: formatMoment(selection.at, language) })}</p>
              <p className="mt-1">{t("selection.earlier.reason", { reason: selection.reason })}</p>
              <Ranking {...{ selection, fields, language, t }} />
            </Disclosure>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Ranking({
  selection,
  fields,
  language,
  t,
}: {
  selection: ShownSelection;
  fields: readonly Option[];
  language: Language;
  t: Translator;
}) {
  return (
    <ul className="mt-2 flex max-w-prose flex-col gap-1">
      {selection.ranking.map(({ dossierId, rank, city, field, place, reason }) => (
        <li key={dossierId}>
          {t("selection.earlier.line", {
            ...{ rank, city: city[language], field: fieldWords(fields, field)[language], reason },
            place: t(`selection.places.${place}`),
          })}
        </li>
      ))}
    </ul>
  );
}
