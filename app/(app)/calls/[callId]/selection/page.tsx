import type { Metadata } from "next";
import { AppFrame } from "@/components/layout/app-frame";
import { SelectionPage } from "@/components/selection/selection-page";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { selectionView } from "@/lib/queries/selection-view";

type PageProps = { params: Promise<{ callId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("selection.title") };
}

export default async function CallSelectionPage({ params }: PageProps) {
  const look = await preferences();
  const { callId } = await params;
  const view = await show(selectionView, { callId });
  return (
    <AppFrame look={look} me={view.me} at="call" where={view.words[look.language]} areas={["selection"]}>
      <SelectionPage view={view} language={look.language} />
    </AppFrame>
  );
}
