import { criterionLabel } from "@/lib/domain/review/criteria";
import type { Spread } from "@/lib/domain/review/scores";
import { formatNumber } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Disclosure } from "../../ui/disclosure";
import { Cell, HeadCell, Row, RowHead, Table } from "../../ui/table";
import type { SessionOnPage } from "./shown-session";
import { SpreadLine } from "./spread-line";

/** Criteria as rows, the largest disagreement first; each reviewer a column, and the spread drawn. */
export function ScoresTable({ view, language }: { view: SessionOnPage; language: Language }) {
  const t = translatorOf(language);
  const { criteria, sheets, compared, record, agreedTotal } = view;
  const score = (id: string, at: number) => sheets[at]?.lines.find(({ criterion }) => criterion === id)?.score ?? null;
  const agreed = agreedTotal.weighed > 0;
  const head = (
    <>
      <HeadCell>{t("session.scores.criterion")}</HeadCell>
      <HeadCell>{t("session.scores.spread")}</HeadCell>
      {sheets.map(({ reviewId, reviewer }) => (
        <HeadCell key={reviewId} numeric className="whitespace-normal!">
          {reviewer}
        </HeadCell>
      ))}
      <HeadCell numeric>{t("session.scores.mean")}</HeadCell>
      {agreed ? <HeadCell numeric>{t("session.scores.agreed")}</HeadCell> : null}
    </>
  );
  return (
    <Table caption={t("session.scores.title")} captionHidden head={head}>
      {compared.map(({ criterion, spread }) => (
        <Row key={criterion}>
          <RowHead className="min-w-56">
            {criterionLabel(criteria, criterion, language)}{" "}
            <span className="font-normal text-ink-soft">
              {t("sheet.weight", { weight: criteria.criteria.find(({ id }) => id === criterion)?.weight ?? 0 })}
            </span>
            <Reasons {...{ view, criterion, t }} />
          </RowHead>
          <Cell>
            {spread ? (
              <SpreadLine
                {...{ spread }}
                most={criteria.most}
                scores={sheets.map((_, at) => score(criterion, at)).filter((each): each is number => each !== null)}
                words={spreadWords(t, spread, language)}
              />
            ) : (
              "–"
            )}
          </Cell>
          {sheets.map(({ reviewId }, at) => (
            <Cell key={reviewId} numeric>
              {score(criterion, at) ?? "–"}
            </Cell>
          ))}
          <Cell numeric>{spread ? formatNumber(spread.mean, language) : "–"}</Cell>
          {agreed ? <Cell numeric>{agreedWords(record.agreed[criterion]?.score, language)}</Cell> : null}
        </Row>
      ))}
      <Row>
        <RowHead>{t("session.scores.total")}</RowHead>
        <Cell />
        {sheets.map(({ reviewId, total }) => (
          <Cell key={reviewId} numeric className="font-semibold">
            {formatNumber(total, language)}
          </Cell>
        ))}
        <Cell numeric />
        {agreed ? (
          <Cell numeric className="font-semibold">
            {formatNumber(agreedTotal.points, language)}
          </Cell>
        ) : null}
      </Row>
      <Row>
        <RowHead>{t("session.scores.recommendation")}</RowHead>
        <Cell />
        {sheets.map(({ reviewId, recommendation }) => (
          <Cell key={reviewId} className="text-right">
            {t(`sheet.recommendations.${recommendation ?? "none"}`)}
          </Cell>
        ))}
        <Cell />
        {agreed ? <Cell /> : null}
      </Row>
    </Table>
  );
}

function agreedWords(score: number | null | undefined, language: Language): string {
  return typeof score === "number" ? formatNumber(score, language) : "–";
}

function spreadWords(t: Translator, spread: Spread, language: Language): string {
  if (spread.range === 0) return t("session.scores.same", { most: spread.most });
  return t("session.scores.spreadSaid", { ...spread, mean: formatNumber(spread.mean, language) });
}

function Reasons({ view, criterion, t }: { view: SessionOnPage; criterion: string; t: Translator }) {
  return (
    <Disclosure summary={t("session.scores.reasons")} className="font-normal">
      <dl className="flex flex-col gap-2">
        {view.sheets.map(({ reviewId, reviewer, lines }) => {
          const line = lines.find((each) => each.criterion === criterion);
          return (
            <div key={reviewId}>
              <dt className="font-medium">
                {reviewer}: {line?.score ?? "–"}
              </dt>
              <dd className="break-words whitespace-pre-wrap">{line?.reason}</dd>
            </div>
          );
        })}
      </dl>
    </Disclosure>
  );
}
