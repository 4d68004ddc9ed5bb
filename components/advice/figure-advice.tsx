import Link from "next/link";
import type { FigureProblem } from "@/lib/domain/figures";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { problemLines } from "../figures/figure-problems";
import { AdviceLines, AdviceSection } from "./advice-section";

type FigureAdviceProps = {
  dossierId: string;
  problems: readonly FigureProblem[];
  figures: readonly { readonly id: string; readonly what: string; readonly value: string }[];
  language: Language;
};

/** Figures without a source, and those that say two things; each line leads to its figure in the register. */
export function FigureAdvice({ dossierId, problems, figures, language }: FigureAdviceProps) {
  const t = translatorOf(language);
  const lines = problemLines(t, problems, figures, language);
  return (
    <AdviceSection id="figures" title={t("advice.figures.title")} count={t("advice.figures.count", { count: lines.length })}>
      {lines.length > 0 ? (
        <AdviceLines>
          {lines.map(({ key, id, words }) => (
            <li key={key}>
              <Link
                prefetch={false}
                href={`/dossiers/${dossierId}/figures#figure-${id}`}
                className="inline-block min-h-6 py-px text-accent underline underline-offset-4 hover:text-accent-strong"
              >
                {words}
              </Link>
            </li>
          ))}
        </AdviceLines>
      ) : null}
    </AdviceSection>
  );
}
