import type { Metadata } from "next";
import { PublicFrame } from "@/components/layout/public-frame";
import { SilenceForm } from "@/components/notices/silence-form";
import { PageHeading } from "@/components/ui/page-heading";
import { ask } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { silenceView } from "@/lib/queries/silence-view";

type PageProps = { params: Promise<{ token: string }>; searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("notices.silence.title"), referrer: "no-referrer" };
}

export default async function SilencePage({ params, searchParams }: PageProps) {
  const look = await preferences();
  const t = translatorOf(look.language);
  const { token } = await params;
  const silenced = await ask(silenceView, { token });
  const { done } = await searchParams;
  return (
    <PublicFrame look={look} areas={[]}>
      <PageHeading title={t("notices.silence.title")} line={silenced.ok ? undefined : t("notices.silence.unknown")} />
      {silenced.ok ? <SilenceForm token={token} kind={silenced.value.kind} done={done === "1"} language={look.language} /> : null}
    </PublicFrame>
  );
}
