"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { criterionLabel, type ReviewCriteria } from "@/lib/domain/review/criteria";
import { recommendations } from "@/lib/domain/review/held-review";
import { longestWords, missingIn, type SheetFields, type ShownSheet, sameSheet } from "@/lib/domain/review/sheet";
import { ErrorSummary } from "../../ui/error-summary";
import { RadioGroup } from "../../ui/radio-group";
import { TextArea } from "../../ui/text-area";
import { useVerbs } from "../../verbs";
import { useLanguage } from "../../words";
import { LeftWords } from "../left-words";
import { StaleChoice } from "../stale-choice";
import { useWholeSave } from "../use-whole-save";
import { sendable } from "../writable";
import { CriterionRow } from "./criterion-row";
import { SheetFoot } from "./sheet-foot";
import { SheetReading } from "./sheet-reading";
import { sheetLines } from "./sheet-words";

export type SheetFormProps = {
  dossierId: string;
  me: string;
  cycle: number;
  criteria: ReviewCriteria;
  sheet: ShownSheet;
  writable: boolean;
};

const fieldsOf = ({ version: _version, savedAt: _savedAt, ...fields }: ShownSheet): SheetFields => fields;

/** The sheet as it is filled in, saved as one types; read-only where it can be written no more. */
export function SheetForm({ dossierId, me, cycle, criteria, sheet, writable }: SheetFormProps) {
  const t = useTranslations("sheet");
  const common = useTranslations("common");
  const said = useTranslations("refusal.fields");
  const language = useLanguage();
  const { saveSheet } = useVerbs();
  const saving = useWholeSave<SheetFields, number>({
    key: `sheet:${me}:${dossierId}:${cycle}`,
    stored: { value: fieldsOf(sheet), mark: sheet.version },
    writable,
    same: sameSheet,
    standing: (detail) => ({ value: fieldsOf(detail as ShownSheet), mark: (detail as ShownSheet).version }),
    async send(value, baseVersion) {
      const result = await saveSheet({ dossierId, baseVersion, ...sendable(value) });
      return result.ok ? { ok: true, value: { mark: result.value.version, at: result.value.savedAt } } : result;
    },
  });
  const [tried, setTried] = useState(0);
  const { value } = saving;
  const missing = tried > 0 ? missingIn(value, criteria) : {};
  const label = (id: string) => criterionLabel(criteria, id, language);
  const names: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      criteria.criteria.flatMap(({ id }) => [
        [`score.${id}`, t("scoreOf", { criterion: label(id) })],
        [`reason.${id}`, t("reasonOf", { criterion: label(id) })],
      ]),
    ),
    ...{ strengths: t("strengths"), weaknesses: t("weaknesses"), conditions: t("conditions"), recommendation: t("recommendation") },
  };
  const error = (field: string) => (missing[field] ? { error: said("required") } : {});
  const set = (more: Partial<SheetFields>) => saving.change({ ...value, ...more });
  if (!writable)
    return (
      <div className="flex flex-col gap-4">
        {saving.left ? <LeftWords words={sheetLines(saving.left, criteria, language).join("\n")} /> : null}
        <SheetReading sheet={fieldsOf(sheet)} criteria={criteria} />
      </div>
    );
  const texts = ["strengths", "weaknesses", "conditions"] as const;
  return (
    <form method="post" noValidate onSubmit={(event) => event.preventDefault()} className="flex flex-col gap-4">
      {Object.keys(missing).length > 0 ? (
        <ErrorSummary
          key={tried}
          title={common("errorTitle")}
          items={Object.keys(missing).map((id) => ({ id, message: `${names[id] ?? id}: ${said("required")}` }))}
        />
      ) : null}
      {saving.shown.state === "stale" ? (
        <StaleChoice settle={(choice) => void saving.settle(choice)}>
          <p className="whitespace-pre-wrap">{sheetLines(saving.shown.theirs, criteria, language).join("\n")}</p>
        </StaleChoice>
      ) : null}
      <div>
        <h2 className="pb-2 font-semibold">{t("criteria")}</h2>
        {criteria.criteria.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            {...{ criterion }}
            label={label(criterion.id)}
            most={criteria.most}
            line={value.scores.find((each) => each.criterion === criterion.id) ?? { criterion: criterion.id, score: null, reason: "" }}
            errors={{
              ...(missing[`score.${criterion.id}`] ? { score: said("required") } : {}),
              ...(missing[`reason.${criterion.id}`] ? { reason: said("required") } : {}),
            }}
            onChange={(line) => set({ scores: [...value.scores.filter((each) => each.criterion !== line.criterion), line] })}
          />
        ))}
      </div>
      <h2 className="border-t border-line pt-4 font-semibold">{t("words")}</h2>
      <div className="grid gap-4 lg:grid-cols-2">
        {texts.map((field) => (
          <TextArea
            key={field}
            id={field}
            label={t(field)}
            {...(field === "conditions" ? { help: t("conditionsHelp") } : {})}
            maxLength={longestWords}
            {...error(field)}
            value={value[field]}
            onChange={({ target }) => set({ [field]: target.value })}
          />
        ))}
        <RadioGroup
          name="recommendation"
          label={t("recommendation")}
          {...error("recommendation")}
          value={value.recommendation ?? ""}
          onChange={({ target }) => set({ recommendation: recommendations.find((each) => each === target.value) ?? null })}
          options={recommendations.map((each) => ({ value: each, label: t(`recommendations.${each}`) }))}
        />
      </div>
      <SheetFoot
        {...{ dossierId, criteria, value, saving }}
        onTry={() => {
          setTried(tried + 1);
          return Object.keys(missingIn(value, criteria)).length === 0;
        }}
      />
    </form>
  );
}
