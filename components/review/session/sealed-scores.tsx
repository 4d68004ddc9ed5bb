import { formatDay, formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../../ui/table";
import type { SessionOnPage } from "./shown-session";

/** Before the scores are open: how many are in, and whose are not. */
export function SealedScores({ view, language }: { view: SessionOnPage; language: Language }) {
  const t = translatorOf(language);
  const { reviewers } = view;
  if (reviewers.length === 0) return <p>{t("session.sealed.none")}</p>;
  const handedIn = reviewers.filter(({ state }) => state === "in").length;
  const head = (
    <>
      <HeadCell>{t("session.reviewer")}</HeadCell>
      <HeadCell>{t("session.state")}</HeadCell>
      <HeadCell>{t("session.due")}</HeadCell>
    </>
  );
  return (
    <div className="flex flex-col gap-3">
      <p className="text-lg font-semibold tabular-nums">{t("session.sealed.counts", { in: handedIn, all: reviewers.length })}</p>
      <p className="max-w-prose text-ink-soft">{t("session.sealed.what")}</p>
      <Table caption={t("session.sealed.title")} captionHidden head={head}>
        {reviewers.map(({ id, name, state, submittedAt, dueAt }) => (
          <Row key={id}>
            <RowHead>{name}</RowHead>
            <Cell className={state === "in" ? "text-done" : state === "conflict" ? "text-warm" : ""}>
              {t(`session.states.${state}`, { at: submittedAt ? formatMoment(submittedAt, language) : "" })}
            </Cell>
            <Cell>{formatDay(dueAt, language)}</Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}
