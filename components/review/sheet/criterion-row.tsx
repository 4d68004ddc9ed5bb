"use client";

import { useTranslations } from "use-intl/react";
import type { Criterion } from "@/lib/domain/review/criteria";
import { longestWords, type ScoreLine } from "@/lib/domain/review/sheet";
import { Select } from "../../ui/select";
import { TextArea } from "../../ui/text-area";
import { useLanguage } from "../../words";

type CriterionRowProps = {
  criterion: Criterion;
  label: string;
  most: number;
  line: ScoreLine;
  errors: { readonly score?: string; readonly reason?: string };
  onChange(line: ScoreLine): void;
};

/** One criterion: what it asks, its score, why. */
export function CriterionRow({ criterion, label, most, line, errors, onChange }: CriterionRowProps) {
  const t = useTranslations("sheet");
  const language = useLanguage();
  const { id, weight, guidance } = criterion;
  return (
    <fieldset className="grid gap-x-6 gap-y-2 border-t border-line py-4 lg:grid-cols-[minmax(0,20rem)_8rem_minmax(0,1fr)]">
      <legend className="float-left pr-3 font-medium lg:row-span-2">
        {label}
        <span className="block text-sm font-normal text-ink-soft">{t("weight", { weight })}</span>
        <span className="mt-1 block text-sm font-normal text-ink-soft">{guidance[language]}</span>
      </legend>
      <Select
        id={`score.${id}`}
        label={t("score")}
        aria-label={t("scoreOf", { criterion: label })}
        {...(errors.score ? { error: errors.score } : {})}
        value={line.score === null ? "" : String(line.score)}
        onChange={({ target }) => onChange({ ...line, score: target.value === "" ? null : Number(target.value) })}
      >
        <option value="">{t("notScored")}</option>
        {Array.from({ length: most + 1 }, (_, score) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the score
          <option key={score} value={score}>
            {score}
          </option>
        ))}
      </Select>
      <TextArea
        id={`reason.${id}`}
        label={t("reason")}
        aria-label={t("reasonOf", { criterion: label })}
        maxLength={longestWords}
        {...(errors.reason ? { error: errors.reason } : {})}
        className="min-h-16!"
        value={line.reason}
        onChange={({ target }) => onChange({ ...line, reason: target.value })}
      />
    </fieldset>
  );
}
