import type { Metadata } from "next";
import { DepartureAdvice } from "@/components/advice/departure-advice";
import { FigureAdvice } from "@/components/advice/figure-advice";
import { RepeatedAdvice } from "@/components/advice/repeated-advice";
import { StaleAdvice } from "@/components/advice/stale-advice";
import { UncheckedAdvice } from "@/components/advice/unchecked-advice";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { adviceView } from "@/lib/queries/advice-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("advice.title") };
}

/** What is worth a second look before the bid is sent; nothing of it stops anybody. */
export default async function AdvicePage({ params }: { params: Promise<{ dossierId: string }> }) {
  const look = await preferences();
  const { language } = look;
  const t = translatorOf(language);
  const { frame, questions, stale, departures, repeated, figures, unchecked } = await show(adviceView, await params);
  const known = { dossierId: frame.id, questions };
  return (
    <DossierFrame look={look} frame={frame} part="advice" areas={["advice", "form"]}>
      <PageHeading title={t("advice.title")} line={t("advice.line")} />
      <StaleAdvice stale={stale} known={known} />
      <DepartureAdvice {...{ departures, known, language }} />
      <RepeatedAdvice {...{ repeated, known, language }} />
      <FigureAdvice dossierId={frame.id} problems={figures.problems} figures={figures.known} language={language} />
      <UncheckedAdvice {...{ unchecked, known, language }} />
    </DossierFrame>
  );
}
