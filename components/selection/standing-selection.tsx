import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { CandidateFacts } from "./candidate-facts";
import type { ShownCandidate, ShownSelection } from "./shown-selection";

type Standing = { candidates: readonly ShownCandidate[]; selection: ShownSelection | undefined; language: Language };

/** The candidates and where the selection in force puts each, for who reads and does not choose. */
export function StandingSelection({ candidates, selection, language }: Standing) {
  const t = translatorOf(language);
  const place = (id: string) => selection?.ranking.find(({ dossierId }) => dossierId === id)?.place;
  return (
    <section aria-labelledby="candidates">
      <h2 id="candidates" className="mb-2 text-lg font-semibold">
        {t("selection.effect.stands")}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {candidates.map((candidate) => {
          const given = place(candidate.dossierId);
          return (
            <li key={candidate.dossierId} className="grid gap-2 py-3 sm:grid-cols-2">
              <CandidateFacts candidate={candidate} />
              <p className="text-sm font-medium">{given ? t(`selection.places.${given}`) : t("selection.decisions.none")}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
