import { type FigureProblem, sayFigure } from "@/lib/domain/figures";
import type { SubmissionLanguage } from "@/lib/domain/form";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import type { Places } from "../workflow/reason-link";
import { ChangeFigure } from "./change-figure";
import { FigureSource } from "./figure-source";
import { FigureUses } from "./figure-uses";
import { RemoveFigure } from "./remove-figure";
import type { ProofFile, ShownFigure } from "./shown-figure";

type FiguresTableProps = {
  figures: readonly ShownFigure[];
  problems: readonly FigureProblem[];
  files: readonly ProofFile[];
  places: Places;
  submission: SubmissionLanguage;
  can: { readonly change: boolean; readonly remove: boolean };
  language: Language;
};

/** The register, a figure a row. On a phone what does not fit beside the value stands under the figure's name. */
export function FiguresTable({ figures, problems, language, can, ...rest }: FiguresTableProps) {
  const t = translatorOf(language);
  const heads = (
    <>
      <HeadCell>{t("figures.what")}</HeadCell>
      <HeadCell numeric>{t("figures.value")}</HeadCell>
      <HeadCell className="max-lg:hidden">{t("figures.unit")}</HeadCell>
      <HeadCell className="max-lg:hidden">{t("figures.scope")}</HeadCell>
      <HeadCell numeric className="max-lg:hidden">
        {t("figures.year")}
      </HeadCell>
      <HeadCell className="max-lg:hidden">{t("figures.source")}</HeadCell>
      <HeadCell className="max-lg:hidden">{t("figures.uses")}</HeadCell>
      {can.change ? (
        <HeadCell>
          <span className="sr-only">{t("figures.action")}</span>
        </HeadCell>
      ) : null}
    </>
  );
  return (
    <div data-list tabIndex={-1}>
      <Table caption={t("figures.table")} captionHidden head={heads}>
        {figures.map((figure) => (
          <FigureRow key={figure.id} {...{ figure, can, language }} others={othersOf(figure, figures, problems)} {...rest} />
        ))}
      </Table>
    </div>
  );
}

type FigureRowProps = Omit<FiguresTableProps, "figures" | "problems"> & { figure: ShownFigure; others: readonly ShownFigure[] };

function FigureRow({ figure, others, files, places, submission, can, language }: FigureRowProps) {
  const t = translatorOf(language);
  const said = [...new Set(others.map(({ value }) => sayFigure(value, language)))].join("; ");
  const source = <FigureSource dossierId={places.dossierId} figure={figure} language={language} />;
  const uses = <FigureUses {...{ places, language }} uses={figure.uses} />;
  return (
    <Row id={`figure-${figure.id}`} tabIndex={-1} className="scroll-mt-32 target:bg-accent-soft">
      <RowHead className="min-w-36 break-words">
        {figure.what}
        <div className="mt-1 flex flex-col gap-1 font-normal lg:hidden">
          <p className="text-ink-soft empty:hidden">{[figure.scope, figure.year ?? ""].filter((part) => part !== "").join(" · ")}</p>
          {source}
          {uses}
        </div>
      </RowHead>
      <Cell numeric className="whitespace-nowrap">
        {sayFigure(figure.value, language)}
        <span className="lg:hidden"> {figure.unit}</span>
        {said ? <p className="font-medium whitespace-normal text-warm">{t("figures.otherValue", { values: said })}</p> : null}
      </Cell>
      <Cell className="max-lg:hidden">{figure.unit}</Cell>
      <Cell className="max-lg:hidden">{figure.scope}</Cell>
      <Cell numeric className="max-lg:hidden">
        {figure.year}
      </Cell>
      <Cell className="break-words max-lg:hidden">{source}</Cell>
      <Cell className="min-w-28 max-lg:hidden">{uses}</Cell>
      {can.change ? (
        <Cell className="text-right">
          <div className="flex justify-end max-lg:flex-col max-lg:items-end">
            <ChangeFigure dossierId={places.dossierId} {...{ figure, files, submission }} />
            {can.remove ? <RemoveFigure figure={figure} places={places} /> : null}
          </div>
        </Cell>
      ) : null}
    </Row>
  );
}

/** The figures that give another value for the same thing. */
function othersOf(figure: ShownFigure, figures: readonly ShownFigure[], problems: readonly FigureProblem[]): readonly ShownFigure[] {
  const ids = problems.flatMap((problem) =>
    problem.kind === "two-values" && problem.figureIds.includes(figure.id) ? problem.figureIds : [],
  );
  return figures.filter(({ id, value }) => ids.includes(id) && id !== figure.id && value !== figure.value);
}
