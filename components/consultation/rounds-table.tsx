import Link from "next/link";
import { formatDay, formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { DraftLink } from "../drafts/draft-link";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import type { ShownRound } from "./shown-round";

type RoundsTableProps = { dossierId: string; rounds: readonly ShownRound[]; language: Language };

/** The rounds of a consultation, the newest first, each with how far it is. */
export function RoundsTable({ dossierId, rounds, language }: RoundsTableProps) {
  const t = translatorOf(language);
  return (
    <Table
      caption={t("consultation.rounds.caption")}
      captionHidden
      head={
        <>
          <HeadCell className="md:w-2/5">{t("consultation.rounds.round")}</HeadCell>
          <HeadCell>{t("consultation.rounds.until")}</HeadCell>
          <HeadCell>{t("consultation.rounds.asked")}</HeadCell>
          <HeadCell>{t("consultation.rounds.remarks")}</HeadCell>
        </>
      }
    >
      {rounds.map((round) => (
        <RoundRow key={round.id} {...{ dossierId, round, language }} />
      ))}
    </Table>
  );
}

function RoundRow({ dossierId, round, language }: { dossierId: string; round: ShownRound; language: Language }) {
  const t = translatorOf(language);
  const { number, purpose, form, place, startsAt, endsAt, draftNumber, openedAt, openedBy, closedAt, closedBy, over } = round;
  const { asked, answered, remarks, unanswered, unapproved } = round;
  const state = closedAt ? "closed" : over ? "over" : "open";
  return (
    <Row>
      <RowHead>
        <Link
          prefetch={false}
          href={`/dossiers/${dossierId}/consultation/${round.id}`}
          className="text-accent underline underline-offset-4 hover:text-accent-strong"
        >
          {t("consultation.rounds.name", { number, purpose })}
        </Link>
        <span className="block font-normal text-ink-soft">
          {t(`consultation.forms.${form}`)}
          {startsAt ? ` · ${place}, ${formatMoment(startsAt, language)}` : ""}
        </span>
        <span className="block font-normal text-ink-soft">
          {t.rich("consultation.rounds.opened", {
            ...{ number: draftNumber, by: openedBy, day: formatDay(openedAt, language) },
            draft: (name) => <DraftLink {...{ dossierId, number: draftNumber }}>{name}</DraftLink>,
          })}
        </span>
      </RowHead>
      <Cell>
        {formatMoment(endsAt, language)}
        <span className={`block ${state === "over" ? "text-warm" : state === "closed" ? "text-done" : "text-ink-soft"}`}>
          {t(`consultation.rounds.states.${state}`, { by: closedBy ?? "", day: closedAt ? formatDay(closedAt, language) : "" })}
        </span>
      </Cell>
      <Cell>{t("consultation.rounds.answeredOf", { answered, asked })}</Cell>
      <Cell>
        {t("consultation.rounds.remarkCount", { count: remarks })}
        {unanswered + unapproved > 0 ? (
          <span className="block text-warm">{t("consultation.rounds.left", { unanswered, unapproved })}</span>
        ) : null}
      </Cell>
    </Row>
  );
}
