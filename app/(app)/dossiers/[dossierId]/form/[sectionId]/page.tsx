import type { Metadata } from "next";
import { FormSection } from "@/components/form/form-section";
import { SectionNav } from "@/components/form/section-nav";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { sectionView } from "@/lib/queries/section-view";

type Props = {
  params: Promise<{ dossierId: string; sectionId: string }>;
  searchParams: Promise<{ history?: string; talk?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("common.nav.form") };
}

/** Write one section: every question, Vietnamese and the bid's language side by side. */
export default async function SectionPage({ params, searchParams }: Props) {
  const look = await preferences();
  const { history, talk } = await searchParams;
  const view = await show(sectionView, { ...(await params), ...(talk ? { talk } : {}) });
  const { frame, section } = view;
  return (
    <DossierFrame look={look} frame={frame} part="form" areas={["form", "comments", "annexes", "figures"]}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 lg:grid-cols-[11.5rem_minmax(0,1fr)]">
        <SectionNav frame={frame} current={section.id} progress={view.progress} language={look.language} />
        <FormSection view={view} history={history ?? null} language={look.language} />
      </div>
    </DossierFrame>
  );
}
