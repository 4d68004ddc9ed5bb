import type { Words } from "@/lib/domain/form";
import type { Role } from "@/lib/domain/roles";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";

type InvitationFactsProps = { invitation: { invitedBy: string; email: string; role: Role; organisation: Words }; language: Language };

/** Who invites to what, before anything is accepted. */
export function InvitationFacts({ invitation, language }: InvitationFactsProps) {
  const t = translatorOf(language);
  const facts = [
    [t("invitation.invitedBy"), invitation.invitedBy],
    [t("invitation.organisation"), invitation.organisation[language]],
    [t("invitation.role"), t(`common.roles.${invitation.role}`)],
    [t("invitation.email"), invitation.email],
  ] as const;
  return (
    <div className="mb-6 border-y border-line py-4 text-sm">
      <dl className="flex flex-col gap-2">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-ink-soft">{name}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-ink-soft">{t("invitation.wrong")}</p>
    </div>
  );
}
