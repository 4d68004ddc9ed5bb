import type { Metadata } from "next";
import { GlossaryBoard } from "@/components/glossary/glossary-board";
import { AppFrame } from "@/components/layout/app-frame";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { glossaryView } from "@/lib/queries/glossary-view";

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("office.glossary.title") };
}

/** How words are translated, for every dossier alike. */
export default async function GlossaryPage({ searchParams }: PageProps) {
  const look = await preferences();
  const t = translatorOf(look.language);
  const asked = (await searchParams).words;
  const words = typeof asked === "string" ? asked.trim().slice(0, 100) : "";
  const view = await show(glossaryView, words ? { words } : {});
  return (
    <AppFrame look={look} me={view.me} at="office" where={t("office.title")} areas={["office"]}>
      <GlossaryBoard view={view} words={words} language={look.language} />
    </AppFrame>
  );
}
