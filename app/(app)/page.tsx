import type { Metadata } from "next";
import { Desk } from "@/components/desk/desk";
import { AppFrame } from "@/components/layout/app-frame";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { deskView } from "@/lib/queries/desk-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("desk.title") };
}

export default async function DeskPage() {
  const look = await preferences();
  const t = translatorOf(look.language);
  const view = await show(deskView, {});
  return (
    <AppFrame look={look} me={view.me} at="desk" where={t("desk.title")} areas={["review"]}>
      <Desk view={view} language={look.language} />
    </AppFrame>
  );
}
