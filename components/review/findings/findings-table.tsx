import Link from "next/link";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { questionAddress } from "../../comments/comment-filter";
import { Cell, HeadCell, Row, RowHead, Table } from "../../ui/table";
import { type FindingFilter, findingsAddress } from "./finding-filter";
import type { FindingsViewed } from "./shown-finding";
import { WeightMark } from "./weight-mark";

type FindingsTableProps = { view: FindingsViewed; filter: FindingFilter; language: Language };

/** A finding a row, the heaviest first. */
export function FindingsTable({ view, filter, language }: FindingsTableProps) {
  const t = translatorOf(language);
  const { frame, findings, questions } = view;
  const narrow = view.open ? "xl:max-2xl:hidden" : "";
  const head = (
    <>
      <HeadCell numeric>{t("findings.number")}</HeadCell>
      <HeadCell>{t("findings.finding")}</HeadCell>
      <HeadCell>{t("findings.weight")}</HeadCell>
      <HeadCell className="max-sm:hidden">{t("findings.question")}</HeadCell>
      <HeadCell>{t("findings.state")}</HeadCell>
      <HeadCell className={`max-md:hidden ${narrow}`}>{t("findings.raisedBy")}</HeadCell>
    </>
  );
  return (
    <Table caption={t("findings.table")} captionHidden head={head}>
      {findings.map(({ id, number, body, quote, language: spoken, weight, question, state, raisedBy, cycle, reopened }) => (
        <Row key={id} current={id === view.open?.id}>
          <Cell numeric>{number}</Cell>
          <RowHead className="min-w-44 break-words">
            <Link
              prefetch={false}
              href={`${findingsAddress(frame.id, { ...filter, finding: id })}#finding`}
              className="line-clamp-3 font-normal text-accent underline underline-offset-4"
            >
              {body}
            </Link>
            {quote ? (
              <span lang={spoken ?? undefined} className="line-clamp-1 font-normal text-ink-soft">
                {t("findings.quoted", { quote })}
              </span>
            ) : null}
          </RowHead>
          <Cell>
            <WeightMark weight={weight} settled={state === "settled"} label={t(`findings.short.${weight}`)} />
          </Cell>
          <Cell className="whitespace-nowrap max-sm:hidden">
            <Link
              prefetch={false}
              href={questionAddress(frame.id, question, { questions })}
              className="text-accent underline underline-offset-4"
            >
              {t("findings.questionNumber", { question })}
            </Link>
          </Cell>
          <Cell className={state === "settled" ? "text-done" : ""}>
            {t(`findings.states.${state}`)}
            {reopened > 0 ? <span className="block text-ink-soft">{t("findings.reopenedTimes", { count: reopened })}</span> : null}
          </Cell>
          <Cell className={`max-md:hidden ${narrow}`}>
            {raisedBy}
            <span className="block text-ink-soft">{t("findings.cycle", { cycle })}</span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
