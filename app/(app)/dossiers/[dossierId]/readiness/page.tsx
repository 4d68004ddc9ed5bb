import type { Metadata } from "next";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { AlreadySent } from "@/components/readiness/already-sent";
import { StandsBetween } from "@/components/readiness/stands-between";
import { PageHeading } from "@/components/ui/page-heading";
import { MoveDialog } from "@/components/workflow/move-dialog";
import { placesOf } from "@/components/workflow/reason-link";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { readinessView } from "@/lib/queries/readiness-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("readiness.title") };
}

/** What stands between this dossier and a packet; what blocks first, advice after. */
export default async function ReadinessPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const look = await preferences();
  const { frame, blocks, advice, sections, questions, transitions, stages } = await show(readinessView, await params);
  const { language } = look;
  const t = translatorOf(language);
  const places = placesOf(frame, questions);
  const known = { sections, questions, places, language };
  return (
    <DossierFrame look={look} frame={frame} part="readiness" areas={["dossier", "readiness", "packet"]}>
      <PageHeading
        title={t("readiness.title")}
        line={t("readiness.line")}
        {...(transitions.length > 0 && !frame.sent ? { action: <MoveDialog places={places} moves={transitions} stages={stages} /> } : {})}
      />
      {frame.sent ? (
        <AlreadySent dossierId={frame.id} language={language} />
      ) : (
        <StandsBetween dossierId={frame.id} {...{ blocks, advice, known }} />
      )}
    </DossierFrame>
  );
}
