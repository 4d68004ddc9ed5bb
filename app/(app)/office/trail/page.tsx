import type { Metadata } from "next";
import { OfficeTrail } from "@/components/history/office-trail";
import { AppFrame } from "@/components/layout/app-frame";
import { OfficeTabs } from "@/components/people/office-tabs";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { trailView } from "@/lib/queries/trail-view";

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("office.trail.title") };
}

export default async function OfficeTrailPage({ searchParams }: PageProps) {
  const look = await preferences();
  const t = translatorOf(look.language);
  const { before } = await searchParams;
  const view = await show(trailView, typeof before === "string" ? { before } : {});
  return (
    <AppFrame look={look} me={view.me} at="office" where={t("office.title")}>
      <PageHeading title={t("office.trail.title")} line={t("office.trail.line")} />
      <OfficeTabs at="trail" can={{ people: true, trail: true }} language={look.language} />
      <OfficeTrail lines={view.lines} older={view.older} first={before === undefined} language={look.language} />
    </AppFrame>
  );
}
