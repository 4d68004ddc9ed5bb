import type { Metadata } from "next";
import { AppFrame } from "@/components/layout/app-frame";
import { readDirectoryFilter } from "@/components/stakeholders/directory-filter";
import { StakeholdersBoard } from "@/components/stakeholders/stakeholders-board";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { stakeholdersView } from "@/lib/queries/stakeholders-view";

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("directory.title") };
}

/** Everybody who can be asked for an opinion, for every dossier alike. */
export default async function StakeholdersPage({ searchParams }: PageProps) {
  const look = await preferences();
  const t = translatorOf(look.language);
  const filter = readDirectoryFilter(await searchParams);
  const view = await show(stakeholdersView, filter);
  return (
    <AppFrame look={look} me={view.me} at="office" where={t("office.title")} areas={["directory"]}>
      <StakeholdersBoard view={view} filter={filter} language={look.language} />
    </AppFrame>
  );
}
