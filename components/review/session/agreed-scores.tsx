"use client";

import { useTranslations } from "use-intl/react";
import { criterionLabel, type ReviewCriteria } from "@/lib/domain/review/criteria";
import { weightedTotal } from "@/lib/domain/review/scores";
import { agreedScores, type SessionFields } from "@/lib/domain/review/session";
import { longestWords } from "@/lib/domain/review/sheet";
import { formatNumber } from "@/lib/i18n/format";
import { Select } from "../../ui/select";
import { TextArea } from "../../ui/text-area";
import { useLanguage } from "../../words";

type AgreedScoresProps = {
  criteria: ReviewCriteria;
  agreed: SessionFields["agreed"];
  error(field: string): { readonly error?: string };
  onChange(agreed: SessionFields["agreed"]): void;
};

/** The score the session agrees on for each criterion, in halves, and why. */
export function AgreedScores({ criteria, agreed, error, onChange }: AgreedScoresProps) {
  const t = useTranslations("session.record");
  const none = useTranslations("sheet");
  const language = useLanguage();
  const { points, weighed } = weightedTotal(criteria, agreedScores(agreed));
  const steps = Array.from({ length: criteria.most * 2 + 1 }, (_, step) => step / 2);
  return (
    <fieldset>
      <legend className="pb-1 font-semibold">{t("agreed")}</legend>
      {criteria.criteria.map(({ id, weight }) => {
        const line = agreed[id] ?? { score: null, words: "" };
        const label = criterionLabel(criteria, id, language);
        const set = (more: object) => onChange({ ...agreed, [id]: { ...line, ...more } });
        return (
          <div key={id} className="grid gap-x-4 gap-y-2 border-t border-line py-3 sm:grid-cols-[minmax(0,16rem)_8rem_minmax(0,1fr)]">
            <p className="text-sm">
              <span className="font-medium">{label}</span> <span className="text-ink-soft">{none("weight", { weight })}</span>
            </p>
            <Select
              id={`agreed.${id}`}
              label={t("agreed")}
              aria-label={t("agreedOf", { criterion: label })}
              {...error(`agreed.${id}`)}
              value={line.score === null ? "" : String(line.score)}
              onChange={({ target }) => set({ score: target.value === "" ? null : Number(target.value) })}
            >
              <option value="">{none("notScored")}</option>
              {steps.map((score) => (
                <option key={score} value={score}>
                  {formatNumber(score, language)}
                </option>
              ))}
            </Select>
            <TextArea
              id={`why.${id}`}
              label={t("why")}
              aria-label={t("whyOf", { criterion: label })}
              maxLength={longestWords}
              className="min-h-10!"
              value={line.words}
              onChange={({ target }) => set({ words: target.value })}
            />
          </div>
        );
      })}
      <p className="border-t border-line py-3 text-sm">
        {t("total")}: <strong className="tabular-nums">{none("total", { points: formatNumber(points, language) })}</strong>
        {weighed < 100 ? <span className="text-ink-soft"> · {none("weighed", { weighed })}</span> : null}
      </p>
    </fieldset>
  );
}
