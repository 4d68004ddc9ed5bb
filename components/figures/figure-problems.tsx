import { type FigureProblem, sayFigure } from "@/lib/domain/figures";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Notice } from "../ui/notice";
import type { ShownFigure } from "./shown-figure";

type Named = Pick<ShownFigure, "id" | "what" | "value">;

/** Each problem as a sentence, with the figure at which it is mended. */
export function problemLines(t: Translator, problems: readonly FigureProblem[], figures: readonly Named[], language: Language) {
  return problems.flatMap((problem) => {
    const ids = problem.kind === "two-values" ? problem.figureIds : [problem.figureId];
    const [first, ...rest] = ids.flatMap((id) => figures.filter((figure) => figure.id === id));
    if (!first) return [];
    const { what, id } = first;
    if (problem.kind === "without-source") return [{ key: `source-${id}`, id, words: t("figures.problems.withoutSource", { what }) }];
    const values = [...new Set([first, ...rest].map(({ value }) => sayFigure(value, language)))];
    return [{ key: `values-${id}`, id, words: t("figures.problems.twoValues", { what, count: values.length, values: values.join("; ") }) }];
  });
}

type FigureProblemsProps = { problems: readonly FigureProblem[]; figures: readonly ShownFigure[]; language: Language };

/** What is to be mended in the register: each line leads to its figure. Advice; nothing is blocked by it. */
export function FigureProblems({ problems, figures, language }: FigureProblemsProps) {
  const t = translatorOf(language);
  if (figures.length === 0) return null;
  if (problems.length === 0) return <p className="mb-4 text-sm text-done">{t("figures.problems.none")}</p>;
  const lines = problemLines(t, problems, figures, language);
  return (
    <div className="mb-6">
      <Notice tone="warm" role="note" title={t("figures.problems.title")}>
        <ul>
          {lines.map(({ key, id, words }) => (
            <li key={key}>
              <a href={`#figure-${id}`} className="underline underline-offset-4">
                {words}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
