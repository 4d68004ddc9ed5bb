import type { Metadata } from "next";
import { AuthoritiesBoard } from "@/components/authorities/authorities-board";
import { AppFrame } from "@/components/layout/app-frame";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { authoritiesView } from "@/lib/queries/authorities-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("office.authorities.title") };
}

/** Who signs for the country and for each city, and when. */
export default async function AuthoritiesPage() {
  const look = await preferences();
  const t = translatorOf(look.language);
  const view = await show(authoritiesView, {});
  return (
    <AppFrame look={look} me={view.me} at="office" where={t("office.title")} areas={["office"]}>
      <AuthoritiesBoard view={view} language={look.language} />
    </AppFrame>
  );
}
