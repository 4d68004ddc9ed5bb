import type { Metadata } from "next";
import { MissingList } from "@/components/dossier/missing-list";
import { MovesList } from "@/components/dossier/moves-list";
import { ProgressTable } from "@/components/dossier/progress-table";
import { Standing } from "@/components/dossier/standing";
import { WhoIsHere } from "@/components/dossier/who-is-here";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { PageHeading } from "@/components/ui/page-heading";
import { MoveDialog } from "@/components/workflow/move-dialog";
import { placesOf } from "@/components/workflow/reason-link";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { dossierView } from "@/lib/queries/dossier-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("dossier.title") };
}

/** Where a dossier stands, what is missing, and the one thing to do next. */
export default async function OverviewPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const look = await preferences();
  const view = await show(dossierView, await params);
  const { frame, moves, stages, transitionWords } = view;
  const { language } = look;
  const t = translatorOf(language);
  const places = placesOf(frame, view.questions);
  const line = { field: frame.field[language], year: String(frame.year), language: t(`common.languageInSentence.${frame.language}`) };
  return (
    <DossierFrame look={look} frame={frame} part="overview" areas={["dossier"]}>
      <PageHeading
        title={frame.city[language]}
        line={t(frame.purpose === "report" ? "dossier.reportLine" : "dossier.line", line)}
        {...(view.transitions.length > 0 ? { action: <MoveDialog places={places} moves={view.transitions} stages={stages} /> } : {})}
      />
      <Standing {...{ frame, moves, stages, language }} lastSavedAt={view.lastSavedAt} />
      <WhoIsHere dossierId={frame.id} me={frame.me} sections={frame.sections} />
      <MissingList
        {...{ places, language }}
        sections={view.sections}
        missing={view.missing}
        openThreads={view.openThreads}
        questions={view.questions}
      />
      <ProgressTable dossierId={frame.id} sections={view.sections} language={language} />
      <MovesList dossierId={frame.id} {...{ moves, stages, transitionWords, language }} />
    </DossierFrame>
  );
}
