import type { StakeholderFields } from "@/lib/domain/consultation/stakeholders";
import { byName, formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { RetireStakeholder } from "./retire-stakeholder";
import { ChangeStakeholder } from "./stakeholder-dialog";

export type ListedStakeholder = StakeholderFields & {
  readonly id: string;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly timesAsked: number;
  readonly lastAskedAt: string | null;
};

type Can = { readonly change: boolean; readonly retire: boolean };
type StakeholdersTableProps = { stakeholders: readonly ListedStakeholder[]; caption: string; can: Can; language: Language };

/** The directory in the order of the Vietnamese alphabet; who does not keep it sees no addresses and no buttons. */
export function StakeholdersTable({ stakeholders, caption, can, language }: StakeholdersTableProps) {
  const t = translatorOf(language);
  return (
    <div data-list tabIndex={-1}>
      <Table
        caption={caption}
        head={
          <>
            <HeadCell className="md:w-1/3">{t("directory.name")}</HeadCell>
            <HeadCell className="max-md:hidden">{t("directory.kind")}</HeadCell>
            {can.change ? <HeadCell className="max-md:hidden md:w-1/4">{t("directory.reach")}</HeadCell> : null}
            <HeadCell className="max-md:hidden">{t("directory.asked")}</HeadCell>
            {can.change ? <HeadCell>{t("directory.action")}</HeadCell> : null}
          </>
        }
      >
        {[...stakeholders].sort(byName(({ nameVi }) => nameVi)).map((line) => (
          <StakeholderRow key={line.id} {...{ line, can, language }} />
        ))}
      </Table>
      <p className="mt-2 text-sm text-ink-soft">{t("directory.askedHelp")}</p>
    </div>
  );
}

function StakeholderRow({ line, can, language }: { line: ListedStakeholder; can: Can; language: Language }) {
  const t = translatorOf(language);
  const { id, kind, nameVi, nameEn, note, changedBy, changedAt, timesAsked, lastAskedAt } = line;
  const asked = lastAskedAt ? t("directory.times", { count: timesAsked, day: formatDay(lastAskedAt, language) }) : t("directory.never");
  return (
    <Row>
      <RowHead title={t("directory.changed", { who: changedBy, day: formatDay(changedAt, language) })}>
        <span lang="vi">{nameVi}</span>
        <span lang="en" className="block font-normal text-ink-soft">
          {nameEn}
        </span>
        {note ? (
          <span lang="vi" className="block font-normal text-ink-soft italic">
            {note}
          </span>
        ) : null}
        <span className="mt-1 block font-normal md:hidden">
          <span className="block text-ink-soft">{t(`directory.kinds.${kind}`)}</span>
          {can.change ? <Reach line={line} language={language} /> : null}
          <span className="block text-ink-soft">{`${t("directory.asked")}: ${asked}`}</span>
        </span>
      </RowHead>
      <Cell className="max-md:hidden">{t(`directory.kinds.${kind}`)}</Cell>
      {can.change ? (
        <Cell className="max-md:hidden">
          <Reach line={line} language={language} />
        </Cell>
      ) : null}
      <Cell className={`max-md:hidden ${lastAskedAt ? "" : "text-ink-soft"}`}>{asked}</Cell>
      {can.change ? (
        <Cell className="py-1">
          <div className="flex flex-wrap">
            <ChangeStakeholder line={line} />
            {can.retire ? <RetireStakeholder stakeholderId={id} name={nameVi} /> : null}
          </div>
        </Cell>
      ) : null}
    </Row>
  );
}

function Reach({ line: { email, contact, language: writtenIn }, language }: { line: ListedStakeholder; language: Language }) {
  const t = translatorOf(language);
  return (
    <>
      <span className={`block ${email ? "wrap-anywhere" : "text-ink-soft"}`}>{email || t("directory.paperOnly")}</span>
      {contact ? (
        <span lang="vi" className="block text-ink-soft">
          {contact}
        </span>
      ) : null}
      {writtenIn === "en" ? <span className="block text-ink-soft">{t("directory.writtenIn")}</span> : null}
    </>
  );
}
