import type { Metadata } from "next";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { readFindingFilter } from "@/components/review/findings/finding-filter";
import { FindingsBoard } from "@/components/review/findings/findings-board";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { findingsView } from "@/lib/queries/findings-view";

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("findings.title") };
}

/** What reviewers found, and how far each finding is. */
export default async function FindingsPage({ params, searchParams }: Props) {
  const [{ dossierId }, look, filter] = [await params, await preferences(), readFindingFilter(await searchParams)];
  const view = await show(findingsView, { dossierId, ...filter });
  return (
    <DossierFrame look={look} frame={view.frame} part="review" areas={["findings", "comments"]}>
      <FindingsBoard view={view} filter={filter} language={look.language} />
    </DossierFrame>
  );
}
