import type { Metadata } from "next";
import { AppFrame } from "@/components/layout/app-frame";
import { NoticeChoices } from "@/components/notices/notice-choices";
import { ChangePasswordForm } from "@/components/people/change-password-form";
import { SessionTable } from "@/components/people/session-table";
import { PageHeading } from "@/components/ui/page-heading";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { accountView } from "@/lib/queries/account-view";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("account.title") };
}

export default async function AccountPage() {
  const look = await preferences();
  const t = translatorOf(look.language);
  const { me, email, sessions, notices } = await show(accountView, {});
  const role = t(`common.roles.${me.officeRole}`);
  return (
    <AppFrame look={look} me={me} at="account" where={t("account.title")} areas={["account", "notices"]}>
      <PageHeading title={t("account.title")} line={t("account.line", { name: me.name, email, role })} />
      <section data-list tabIndex={-1} className="mb-10">
        <h2 className="text-lg font-semibold">{t("account.sessions.title")}</h2>
        <p className="mb-3 max-w-prose text-sm text-ink-soft">{t("account.sessions.help")}</p>
        <SessionTable sessions={sessions} language={look.language} />
      </section>
      <section aria-labelledby="notices" className="mb-10">
        <h2 id="notices" className="text-lg font-semibold">
          {t("notices.title")}
        </h2>
        <p className="mb-3 max-w-prose text-sm text-ink-soft">{t("notices.help")}</p>
        <NoticeChoices choices={notices} />
      </section>
      <section aria-labelledby="password">
        <h2 id="password" className="text-lg font-semibold">
          {t("account.password.title")}
        </h2>
        <p className="mb-3 max-w-prose text-sm text-ink-soft">{t("account.password.help")}</p>
        <ChangePasswordForm email={email} />
      </section>
    </AppFrame>
  );
}
