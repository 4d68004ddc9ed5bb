import type { Metadata } from "next";
import { SorryPage } from "@/components/layout/sorry-page";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("common.notFound.title") };
}

export default async function NotFoundPage() {
  const { language } = await preferences();
  const t = translatorOf(language);
  return (
    <SorryPage
      title={t("common.notFound.title")}
      sentence={t("common.notFound.sentence")}
      link={{ href: "/", label: t("common.notFound.link") }}
    />
  );
}
