import type { Metadata } from "next";
import { OpenRound } from "@/components/consultation/open-round";
import { RoundsTable } from "@/components/consultation/rounds-table";
import { DraftsTable } from "@/components/drafts/drafts-table";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { byName } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import { consultationView } from "@/lib/queries/consultation-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("consultation.title") };
}

/** Rounds in which others were asked what they think of the text. */
export default async function ConsultationPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const look = await preferences();
  const { frame, rounds, drafts, directory } = await show(consultationView, await params);
  const { language } = look;
  const t = translatorOf(language);
  const action = frame.can["round.open"] ? (
    <OpenRound
      dossierId={frame.id}
      deadline={frame.deadline}
      sections={frame.sections.map(({ id, number, words }) => ({ id, name: `${number}. ${words[language]}` }))}
      directory={[...directory].sort(byName(({ nameVi }) => nameVi))}
    />
  ) : null;
  return (
    <DossierFrame look={look} frame={frame} part="consultation" areas={["consultation"]}>
      <PageHeading title={t("consultation.title")} line={t("consultation.line")} {...(action ? { action } : {})} />
      {rounds.length > 0 ? (
        <div className="flex flex-col gap-8">
          <RoundsTable dossierId={frame.id} {...{ rounds, language }} />
          <DraftsTable dossierId={frame.id} {...{ drafts, language }} />
        </div>
      ) : (
        <EmptyState title={t("consultation.none")}>{t("consultation.noneLine")}</EmptyState>
      )}
    </DossierFrame>
  );
}
