import type { Role } from "@/lib/domain/roles";
import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { Time } from "../ui/time";
import { EmailText } from "./email-text";

type Pending = { readonly id: string; readonly name: string; readonly email: string; readonly role: Role; readonly expiresAt: string };

/** Who has been invited and has not come yet. */
export function PendingInvitations({ pending, language }: { pending: readonly Pending[]; language: Language }) {
  const t = translatorOf(language);
  return (
    <section className="mb-8">
      <h2 className="mb-1 text-base font-semibold">{t("office.pending.title")}</h2>
      {pending.length === 0 ? (
        <p className="text-sm text-ink-soft">{t("office.pending.none")}</p>
      ) : (
        <Table
          caption={t("office.pending.title")}
          captionHidden
          head={
            <>
              <HeadCell className="md:w-1/4">{t("office.people.name")}</HeadCell>
              <HeadCell className="md:w-1/4 max-md:hidden">{t("office.people.email")}</HeadCell>
              <HeadCell className="md:w-1/4">{t("office.people.role")}</HeadCell>
              <HeadCell>{t("office.pending.until")}</HeadCell>
            </>
          }
        >
          {pending.map(({ id, name, email, role, expiresAt }) => (
            <Row key={id}>
              <RowHead>
                {name}
                <span className="block font-normal text-ink-soft md:hidden">
                  <EmailText email={email} />
                </span>
              </RowHead>
              <Cell className="max-md:hidden">
                <EmailText email={email} />
              </Cell>
              <Cell>{t(`common.roles.${role}`)}</Cell>
              <Cell>
                <Time dateTime={expiresAt}>{formatMoment(expiresAt, language)}</Time>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
