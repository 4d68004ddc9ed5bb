import Link from "next/link";
import type { FigureUse } from "@/lib/domain/figure-changes";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import type { Places } from "../workflow/reason-link";

/** The questions that say a figure, each leading there. */
export function FigureUses({ uses, places, language }: { uses: readonly FigureUse[]; places: Places; language: Language }) {
  const t = translatorOf(language);
  const questions = [...new Set(uses.map(({ question }) => question))];
  if (questions.length === 0) return <p className="text-ink-soft">{t("figures.unused")}</p>;
  return (
    <ul>
      {questions.map((question) => {
        const spoken = uses.filter((use) => use.question === question).map((use) => t(`common.languageInSentence.${use.language}`));
        return (
          <li key={question}>
            <Link
              prefetch={false}
              href={`/dossiers/${places.dossierId}/form/${places.sections[question]}#q-${question}`}
              className="text-accent underline underline-offset-4 hover:text-accent-strong"
            >
              {t("figures.use", { question, languages: spoken.join(", ") })}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
