import type { Metadata } from "next";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { SessionBoard } from "@/components/review/session/session-board";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { sessionView } from "@/lib/queries/session-view";

type Props = {
  params: Promise<{ dossierId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("session.title") };
}

/** The session of an appraisal: the latest, or the one whose number stands in the address. */
export default async function SessionPage({ params, searchParams }: Props) {
  const [place, look, { cycle }] = [await params, await preferences(), await searchParams];
  const view = await show(sessionView, { ...place, cycle: typeof cycle === "string" ? Number(cycle) : null });
  return (
    <DossierFrame look={look} frame={view.frame} part="review" areas={["session", "sheet"]}>
      <SessionBoard view={view} language={look.language} />
    </DossierFrame>
  );
}
