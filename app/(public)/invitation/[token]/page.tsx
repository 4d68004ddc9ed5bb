import type { Metadata } from "next";
import { PublicFrame } from "@/components/layout/public-frame";
import { AcceptInvitationForm } from "@/components/people/accept-invitation-form";
import { InvitationFacts } from "@/components/people/invitation-facts";
import { InvitationRefused } from "@/components/people/invitation-refused";
import { PageHeading } from "@/components/ui/page-heading";
import { ask } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { invitationView } from "@/lib/queries/invitation-view";

type PageProps = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  // The address is the key: it must not travel on as a referrer.
  return { title: translatorOf(language)("invitation.title"), referrer: "no-referrer" };
}

export default async function InvitationPage({ params }: PageProps) {
  const look = await preferences();
  const t = translatorOf(look.language);
  const { token } = await params;
  const invitation = await ask(invitationView, { token });
  return (
    <PublicFrame look={look} areas={["invitation", "account"]}>
      {invitation.ok ? (
        <>
          <PageHeading title={t("invitation.title")} line={t("invitation.line")} />
          <InvitationFacts invitation={invitation.value} language={look.language} />
          <AcceptInvitationForm token={token} name={invitation.value.name} email={invitation.value.email} />
        </>
      ) : (
        <InvitationRefused refusal={invitation.refusal} language={look.language} />
      )}
    </PublicFrame>
  );
}
