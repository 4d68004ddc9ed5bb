import type { Metadata } from "next";
import { CallOverview } from "@/components/call/call-overview";
import { AppFrame } from "@/components/layout/app-frame";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { callView } from "@/lib/queries/call-view";

type PageProps = { params: Promise<{ callId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("common.nav.calls") };
}

export default async function CallPage({ params }: PageProps) {
  const look = await preferences();
  const { callId } = await params;
  const view = await show(callView, { callId });
  return (
    <AppFrame look={look} me={view.me} at="call" where={view.facts.words[look.language]} areas={["call"]}>
      <CallOverview view={view} language={look.language} />
    </AppFrame>
  );
}
