import type { Metadata } from "next";
import { RoundBoard } from "@/components/consultation/round-board";
import { readRoundFilter } from "@/components/consultation/round-filter";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { roundView } from "@/lib/queries/round-view";

type Props = {
  params: Promise<{ dossierId: string; roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("roundTable.table") };
}

/** One round's remarks, and the answers to them. */
export default async function RoundPage({ params, searchParams }: Props) {
  const [place, look, filter] = [await params, await preferences(), readRoundFilter(await searchParams)];
  const view = await show(roundView, { ...place, ...filter });
  return (
    <DossierFrame look={look} frame={view.frame} part="consultation" areas={["roundTable", "opinion"]}>
      <RoundBoard view={view} filter={filter} language={look.language} />
    </DossierFrame>
  );
}
