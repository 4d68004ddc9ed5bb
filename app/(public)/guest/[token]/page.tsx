import type { Metadata } from "next";
import { cache } from "react";
import { GuestDraftPage } from "@/components/guest/guest-draft-page";
import { GuestRefused, refusedTitle } from "@/components/guest/guest-refused";
import { PublicFrame } from "@/components/layout/public-frame";
import { ask } from "@/lib/access/expose";
import { chosenLanguage, preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { guestView, keptUnder } from "@/lib/queries/guest-view";

type PageProps = { params: Promise<{ token: string }> };

// The title and the page are one opening of the link.
const opened = cache(async (token: string) => {
  const look = await preferences();
  const chosen = await chosenLanguage();
  const view = await ask(guestView, { token, language: chosen });
  return { view, chosen, look: view.ok ? { ...look, language: view.value.language } : look };
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { view, look } = await opened((await params).token);
  const { language } = look;
  const title = view.ok ? translatorOf(language)("guest.title", { city: view.value.city[language] }) : refusedTitle(view.refusal, language);
  // The address is the key: it must not travel on as a referrer.
  return { title, referrer: "no-referrer", robots: { index: false, follow: false } };
}

export default async function GuestPage({ params }: PageProps) {
  const { token } = await params;
  const { view, chosen, look } = await opened(token);
  return (
    <PublicFrame look={look} areas={["guest"]} wide={view.ok}>
      {view.ok ? (
        <GuestDraftPage guest={view.value} token={token} />
      ) : (
        <GuestRefused refusal={view.refusal} chosen={chosen} link={keptUnder(token)} />
      )}
    </PublicFrame>
  );
}
