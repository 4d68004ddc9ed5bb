import type { Metadata } from "next";
import { AskedBoard } from "@/components/consultation/asked/asked-board";
import { readAskedFilter } from "@/components/consultation/asked/asked-filter";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { askedView } from "@/lib/queries/asked-view";

type Props = {
  params: Promise<{ dossierId: string; roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("asked.title") };
}

/** Who is asked in one round, and how far each is. */
export default async function AskedPage({ params, searchParams }: Props) {
  const [place, look, filter] = [await params, await preferences(), readAskedFilter((await searchParams).state)];
  const view = await show(askedView, place);
  return (
    <DossierFrame look={look} frame={view.frame} part="consultation" areas={["asked", "consultation"]}>
      <AskedBoard view={view} filter={filter} language={look.language} />
    </DossierFrame>
  );
}
