import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { momentInZone } from "../call/deadline-words";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { dayWords, type ShownExchange } from "./shown-exchange";
import { StrikeExchange } from "./strike-exchange";

type ExchangeTableProps = { dossierId: string; lines: readonly ShownExchange[]; canStrike: boolean; language: Language };

/** What passed with UNESCO, oldest first. On a phone who recorded it stands under the content. */
export function ExchangeTable({ lines, canStrike, language, dossierId }: ExchangeTableProps) {
  const t = translatorOf(language);
  return (
    <Table
      caption={t("after.list.caption")}
      captionHidden
      head={
        <>
          <HeadCell>{t("after.list.day")}</HeadCell>
          <HeadCell>{t("after.list.what")}</HeadCell>
          <HeadCell className="max-sm:hidden">{t("after.list.by")}</HeadCell>
          {canStrike ? (
            <HeadCell>
              <span className="sr-only">{t("after.list.action")}</span>
            </HeadCell>
          ) : null}
        </>
      }
    >
      {lines.map((line) => (
        <ExchangeRow key={line.id} {...{ dossierId, line, canStrike, language }} />
      ))}
    </Table>
  );
}

type ExchangeRowProps = Omit<ExchangeTableProps, "lines"> & { line: ShownExchange };

function ExchangeRow({ dossierId, line, canStrike, language }: ExchangeRowProps) {
  const t = translatorOf(language);
  const struck = line.struckAt !== null;
  const day = dayWords(line.day);
  const what = t(`after.kinds.${line.kind}`);
  const by = `${line.recordedBy}, ${formatMoment(line.recordedAt, language)}`;
  return (
    <Row>
      <RowHead className="whitespace-nowrap tabular-nums">{struck ? <del>{day}</del> : day}</RowHead>
      <Cell className="min-w-48 break-words">
        <div className={struck ? "text-ink-soft line-through" : ""}>
          <p className="font-medium">{what}</p>
          <Details line={line} dossierId={dossierId} language={language} />
        </div>
        {struck ? (
          <p className="mt-1 text-warm">
            {t("after.list.struck", {
              reason: line.struckReason ?? "",
              who: line.struckBy ?? "",
              at: formatMoment(line.struckAt ?? "", language),
            })}
          </p>
        ) : null}
        <p className="mt-1 text-ink-soft sm:hidden">{by}</p>
      </Cell>
      <Cell className="text-ink-soft max-sm:hidden">{by}</Cell>
      {canStrike ? (
        <Cell className="text-right">{line.strikable ? <StrikeExchange {...{ dossierId, what, day }} exchangeId={line.id} /> : null}</Cell>
      ) : null}
    </Row>
  );
}

function Details({ line, dossierId, language }: { line: ShownExchange; dossierId: string; language: Language }) {
  const t = translatorOf(language);
  const { channel, at, timeZone, reference, text, attachmentId, attachment } = line;
  return (
    <>
      {channel ? <p>{t("after.list.channel", { channel: t(`after.channels.${channel}`) })}</p> : null}
      {at ? <p>{momentInZone(t, at, timeZone, language)}</p> : null}
      {reference ? <p>{t("after.list.reference", { reference })}</p> : null}
      {text ? <p className="max-w-measure whitespace-pre-wrap">{text}</p> : null}
      {attachmentId && attachment ? (
        <p>
          <a
            href={`/dossiers/${dossierId}/annexes/files/${attachmentId}`}
            download
            aria-label={t("after.list.file", { name: attachment })}
            className="text-accent underline underline-offset-4 hover:text-accent-strong"
          >
            {attachment}
          </a>
        </p>
      ) : null}
    </>
  );
}
