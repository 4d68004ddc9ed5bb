import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { ButtonLink } from "../../ui/button-link";
import { Cell, HeadCell, Row, RowHead, Table } from "../../ui/table";
import { AskedAnswer, AskedLetter, AskedOpening } from "./asked-facts";
import { RenewConsultee } from "./renew-consultee";
import type { AskedCan, ShownAsked } from "./shown-asked";
import { WithdrawConsultee } from "./withdraw-consultee";

type Shared = { dossierId: string; roundId: string; mail: boolean; can: AskedCan; language: Language };

/** Those asked in the order of the Vietnamese alphabet; on a phone what was sent and opened stands beneath the name. */
export function AskedTable({ asked, ...shared }: Shared & { asked: readonly ShownAsked[] }) {
  const { can, language } = shared;
  const t = translatorOf(language);
  const acts = can.enter || can.renew || can.withdraw;
  return (
    <div data-list tabIndex={-1}>
      <Table
        caption={t("asked.caption")}
        captionHidden
        head={
          <>
            <HeadCell className="md:w-1/4">{t("asked.body")}</HeadCell>
            <HeadCell className="max-md:hidden md:w-1/4">{t("asked.sent")}</HeadCell>
            <HeadCell className="max-md:hidden">{t("asked.opened")}</HeadCell>
            <HeadCell>{t("asked.answer")}</HeadCell>
            {acts ? <HeadCell className="max-md:hidden">{t("asked.action")}</HeadCell> : null}
          </>
        }
      >
        {asked.map((each) => (
          <AskedRow key={each.id} {...shared} {...{ each, acts }} />
        ))}
      </Table>
    </div>
  );
}

function AskedRow({ each, acts, ...shared }: Shared & { each: ShownAsked; acts: boolean }) {
  const { dossierId, language } = shared;
  const t = translatorOf(language);
  const { kind, nameVi, email, hasEmail, hasLink, contact, language: writtenIn } = each;
  return (
    <Row>
      <RowHead>
        <span lang="vi">{nameVi}</span>
        <span className="block font-normal text-ink-soft">{t(`directory.kinds.${kind}`)}</span>
        {email ? (
          <span className="block font-normal break-words text-ink-soft">{t("asked.byEmail", { email, language: writtenIn })}</span>
        ) : null}
        {hasLink && !hasEmail ? <span className="block font-normal text-ink-soft">{t("asked.noEmail")}</span> : null}
        {contact ? <span className="block font-normal text-ink-soft">{t("asked.contact", { contact })}</span> : null}
        <div className="mt-2 flex flex-col gap-1 font-normal md:hidden">
          <AskedLetter each={each} language={language} />
          <AskedOpening each={each} language={language} />
          {acts ? <Actions each={each} {...shared} /> : null}
        </div>
      </RowHead>
      <Cell className="max-md:hidden">
        <AskedLetter each={each} language={language} />
      </Cell>
      <Cell className="max-md:hidden">
        <AskedOpening each={each} language={language} />
      </Cell>
      <Cell>
        <AskedAnswer {...{ dossierId, each, language }} />
      </Cell>
      {acts ? (
        <Cell className="py-1 max-md:hidden">
          <Actions each={each} {...shared} />
        </Cell>
      ) : null}
    </Row>
  );
}

function Actions({ each, dossierId, roundId, mail, can, language }: Shared & { each: ShownAsked }) {
  const t = translatorOf(language);
  const { id: consulteeId, nameVi: name, email, language: writtenIn, outcome, link } = each;
  return (
    <div className="-ml-3 flex flex-wrap items-start md:flex-col md:whitespace-nowrap">
      {can.enter ? (
        <ButtonLink
          {...{ small: true, variant: "quiet" }}
          href={`/dossiers/${dossierId}/consultation/${roundId}/opinion?consultee=${consulteeId}`}
          aria-label={t("asked.enter.named", { name })}
        >
          {t("asked.enter.link")}
        </ButtonLink>
      ) : null}
      {can.renew ? (
        <RenewConsultee {...{ dossierId, consulteeId, name, email, mail }} language={writtenIn} answered={outcome !== null} />
      ) : null}
      {can.withdraw && link === "good" ? <WithdrawConsultee {...{ dossierId, consulteeId, name }} /> : null}
    </div>
  );
}
