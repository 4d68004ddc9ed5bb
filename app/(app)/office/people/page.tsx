import type { Metadata } from "next";
import { AppFrame } from "@/components/layout/app-frame";
import { OfficeView } from "@/components/people/office-view";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { officeView } from "@/lib/queries/office-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("office.people.title") };
}

export default async function OfficePeoplePage() {
  const look = await preferences();
  const t = translatorOf(look.language);
  const view = await show(officeView, {});
  return (
    <AppFrame look={look} me={view.me} at="office" where={t("office.title")} areas={["office"]}>
      <OfficeView view={view} language={look.language} />
    </AppFrame>
  );
}
