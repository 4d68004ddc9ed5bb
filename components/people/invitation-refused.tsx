import type { Refusal } from "@/lib/domain/result";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { RefusalNotice } from "../refusal-notice";
import { ButtonLink } from "../ui/button-link";
import { PageHeading } from "../ui/page-heading";

/** A link that no longer works says what to do; a server that is away does not blame the link. */
export function InvitationRefused({ refusal, language }: { refusal: Refusal; language: Language }) {
  const t = translatorOf(language);
  if (refusal.code === "unavailable" || refusal.code === "unexpected") {
    return (
      <>
        <PageHeading title={t("invitation.away")} line={t("invitation.awaySentence")} />
        {refusal.reference ? <RefusalNotice refusal={refusal} /> : null}
      </>
    );
  }
  return (
    <>
      <PageHeading title={t("invitation.used.title")} line={t("invitation.used.sentence")} />
      <ul className="mb-6 flex list-disc flex-col gap-1 pl-5 text-sm">
        <li>{t("invitation.used.accepted")}</li>
        <li>{t("invitation.used.late")}</li>
        <li>{t("invitation.used.cut")}</li>
      </ul>
      <ButtonLink variant="main" href="/sign-in">
        {t("common.signIn")}
      </ButtonLink>
    </>
  );
}
