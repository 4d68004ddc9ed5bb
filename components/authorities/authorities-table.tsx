import { validOn } from "@/lib/domain/authorities";
import { formatDay } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { ChangeAuthority } from "./authority-dialog";
import { EndAuthority } from "./end-authority";
import type { ListedAuthority } from "./register";

type AuthoritiesTableProps = { list: readonly ListedAuthority[]; caption: string; today: string; mayChange: boolean; language: Language };

/** Who signs and signed for one city or the country, the latest first. */
export function AuthoritiesTable({ list, caption, today, mayChange, language }: AuthoritiesTableProps) {
  const t = translatorOf(language);
  return (
    <div data-list tabIndex={-1}>
      <Table
        caption={caption}
        captionHidden
        head={
          <>
            <HeadCell className="md:w-1/4">{t("office.authorities.signatory")}</HeadCell>
            <HeadCell className="md:w-1/4">{t("office.authorities.body")}</HeadCell>
            <HeadCell>{t("office.authorities.validity")}</HeadCell>
            <HeadCell className="max-md:hidden">{t("office.authorities.source")}</HeadCell>
            {mayChange ? <HeadCell>{t("office.authorities.action")}</HeadCell> : null}
          </>
        }
      >
        {list.map((authority) => (
          <AuthorityRow key={authority.id} {...{ authority, today, mayChange, language }} />
        ))}
      </Table>
    </div>
  );
}

type AuthorityRowProps = { authority: ListedAuthority; today: string; mayChange: boolean; language: Language };

function AuthorityRow({ authority, today, mayChange, language }: AuthorityRowProps) {
  const t = translatorOf(language);
  const { signatory, officeVi, officeEn, bodyVi, bodyEn, kind, form, source, changedBy, changedAt, validTo } = authority;
  const now = validOn(authority, today);
  return (
    <Row className={now ? "" : "text-ink-soft"}>
      <RowHead title={t("office.authorities.changed", { who: changedBy, day: formatDay(changedAt, language) })}>
        <span lang="vi">{signatory || t("office.authorities.unnamed")}</span>
        <span lang="vi" className="block font-normal">
          {form ? `${form}. ` : ""}
          {officeVi}
        </span>
        {officeEn ? (
          <span lang="en" className="block font-normal text-ink-soft">
            {officeEn}
          </span>
        ) : null}
      </RowHead>
      <Cell>
        <span lang="vi">{bodyVi}</span>
        {bodyEn ? (
          <span lang="en" className="block text-ink-soft">
            {bodyEn}
          </span>
        ) : null}
        {kind === "national-commission" ? null : <span className="block text-ink-soft">{t(`office.authorities.kinds.${kind}`)}</span>}
      </Cell>
      <Cell className={now && authority.validFrom !== null ? "font-medium text-done" : ""}>
        {validityWords(authority, t, language)}
        <span className="block font-normal text-ink-soft md:hidden">{source}</span>
      </Cell>
      <Cell className="max-md:hidden">{source}</Cell>
      {mayChange ? (
        <Cell className="py-1 md:whitespace-nowrap">
          <ChangeAuthority authority={authority} />
          {validTo === null ? <EndAuthority authority={authority} today={today} /> : null}
        </Cell>
      ) : null}
    </Row>
  );
}

function validityWords({ validFrom, validTo }: ListedAuthority, t: Translator, language: Language): string {
  const from = validFrom && formatDay(validFrom, language);
  const to = validTo && formatDay(validTo, language);
  if (from && to) return t("office.authorities.fromTo", { from, to });
  if (from) return t("office.authorities.from", { from });
  return to ? t("office.authorities.to", { to }) : t("office.authorities.always");
}
