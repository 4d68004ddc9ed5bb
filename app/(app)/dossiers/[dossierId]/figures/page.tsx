import type { Metadata } from "next";
import { AddFigure } from "@/components/figures/add-figure";
import { FigureProblems } from "@/components/figures/figure-problems";
import { FiguresTable } from "@/components/figures/figures-table";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { placesOf } from "@/components/workflow/reason-link";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { figuresView } from "@/lib/queries/figures-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("figures.title") };
}

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<{ add?: string }> };

/** The register of figures: what is to be mended first, then every figure with where it is said. */
export default async function FiguresPage({ params, searchParams }: Props) {
  const look = await preferences();
  const { add } = await searchParams;
  const { frame, figures, problems, files, questions } = await show(figuresView, await params);
  const { language } = look;
  const t = translatorOf(language);
  const adding = <AddFigure dossierId={frame.id} files={files} submission={frame.language} openAtFirst={add !== undefined} />;
  const can = { change: frame.can["figure.change"], remove: frame.can["figure.remove"] };
  return (
    <DossierFrame look={look} frame={frame} part="figures" areas={["figures"]}>
      <PageHeading title={t("figures.title")} line={t("figures.line")} {...(frame.can["figure.add"] ? { action: adding } : {})} />
      {frame.can["figure.add"] ? null : (
        <div className="mb-6">
          <Notice role="note">{t("figures.readOnly")}</Notice>
        </div>
      )}
      <FigureProblems {...{ problems, figures, language }} />
      {figures.length === 0 ? (
        <EmptyState title={t("figures.empty")}>{t("figures.emptyLine")}</EmptyState>
      ) : (
        <FiguresTable {...{ figures, problems, files, can, language }} places={placesOf(frame, questions)} submission={frame.language} />
      )}
    </DossierFrame>
  );
}
