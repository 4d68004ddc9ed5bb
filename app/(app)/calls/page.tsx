import { redirect } from "next/navigation";
import { AppFrame } from "@/components/layout/app-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { deskView } from "@/lib/queries/desk-view";

/** Leads to the newest call. */
export default async function CallsPage() {
  const look = await preferences();
  const t = translatorOf(look.language);
  const { me, call } = await show(deskView, {});
  if (call) redirect(`/calls/${call.id}`);
  const title = t("common.nav.calls");
  return (
    <AppFrame look={look} me={me} at="call" where={title}>
      <PageHeading title={title} />
      <EmptyState title={t("call.none.title")}>{t("call.none.sentence")}</EmptyState>
    </AppFrame>
  );
}
