import type { Metadata } from "next";
import { AppFrame } from "@/components/layout/app-frame";
import { OfficeTabs } from "@/components/people/office-tabs";
import { PageHeading } from "@/components/ui/page-heading";
import { KnownKeys } from "@/components/verify/known-keys";
import { VerifyPacket } from "@/components/verify/verify-packet";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { keysView } from "@/lib/queries/keys-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("verify.title") };
}

/** Whether a packet that somebody has is the one that was sent. */
export default async function VerifyPage() {
  const look = await preferences();
  const { me, keys, can } = await show(keysView, {});
  const { language } = look;
  const t = translatorOf(language);
  return (
    <AppFrame look={look} me={me} at="office" where={t("office.title")} areas={["verify"]}>
      <OfficeTabs at="verify" can={can} language={language} />
      <PageHeading title={t("verify.title")} line={t("verify.line")} />
      <VerifyPacket keys={keys} />
      <KnownKeys keys={keys} language={language} />
    </AppFrame>
  );
}
