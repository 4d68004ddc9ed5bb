"use client";

import { useTranslations } from "use-intl/react";
import { criterionLabel, type ReviewCriteria } from "@/lib/domain/review/criteria";
import { weightedTotal } from "@/lib/domain/review/scores";
import { type SheetFields, scoresOf } from "@/lib/domain/review/sheet";
import { formatNumber } from "@/lib/i18n/format";
import { Cell, HeadCell, Row, RowHead, Table } from "../../ui/table";
import { useLanguage } from "../../words";

/** A sheet that is only read. */
export function SheetReading({ sheet, criteria }: { sheet: SheetFields; criteria: ReviewCriteria }) {
  const t = useTranslations("sheet");
  const language = useLanguage();
  const { points } = weightedTotal(criteria, scoresOf(sheet));
  const line = (id: string) => sheet.scores.find(({ criterion }) => criterion === id);
  const head = (
    <>
      <HeadCell>{t("criteria")}</HeadCell>
      <HeadCell numeric>{t("score")}</HeadCell>
      <HeadCell>{t("reason")}</HeadCell>
    </>
  );
  return (
    <div className="flex flex-col gap-6">
      <Table caption={t("criteria")} captionHidden head={head}>
        {criteria.criteria.map(({ id, weight }) => (
          <Row key={id}>
            <RowHead>
              {criterionLabel(criteria, id, language)}
              <span className="block font-normal text-ink-soft">{t("weight", { weight })}</span>
            </RowHead>
            <Cell numeric>{line(id)?.score ?? "–"}</Cell>
            <Cell className="whitespace-pre-wrap">{line(id)?.reason}</Cell>
          </Row>
        ))}
      </Table>
      <p className="text-sm">
        {t("totalLabel")}: <strong className="tabular-nums">{t("total", { points: formatNumber(points, language) })}</strong> ·{" "}
        {t("recommendation")}: <strong>{t(`recommendations.${sheet.recommendation ?? "none"}`)}</strong>
      </p>
      <dl className="flex max-w-prose flex-col gap-4">
        {(["strengths", "weaknesses", "conditions"] as const)
          .filter((field) => sheet[field] !== "")
          .map((field) => (
            <div key={field}>
              <dt className="text-sm font-medium">{t(field)}</dt>
              <dd className="break-words whitespace-pre-wrap">{sheet[field]}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
