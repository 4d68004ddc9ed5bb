"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import type { FigureFields } from "@/lib/domain/figure-changes";
import { type Figure, parseFigureValue, sayFigure } from "@/lib/domain/figures";
import type { SubmissionLanguage } from "@/lib/domain/form";
import type { Refusal, Result } from "@/lib/domain/result";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { useLanguage } from "../words";
import { type Entered, enteredOf, fieldsOf, figureEntry, nothingEntered } from "./figure-entry";
import type { ProofFile } from "./shown-figure";

export type FigureFormProps = {
  /** The figure to correct; none for a new one. */
  figure: Figure | undefined;
  files: readonly ProofFile[];
  submission: SubmissionLanguage;
  submitLabel: string;
  busy: boolean;
  /** What was refused, unless the caller tells it in its own words. */
  refusal: Refusal | undefined;
  onSubmit(fields: FigureFields): Promise<Result<unknown> | undefined>;
};

/** What a person enters about a figure; it stays on the screen when it is refused. */
export function FigureForm({ figure, files, submission, submitLabel, busy, refusal, onSubmit }: FigureFormProps) {
  const t = useTranslations("figures");
  const common = useTranslations("common");
  const language = useLanguage();
  const { register, handleSubmit, control, formState, setError } = useForm<Entered>({
    resolver: zodResolver(figureEntry(language)),
    shouldFocusError: false,
    defaultValues: figure ? enteredOf(figure, language, files) : nothingEntered,
  });
  const labels = {
    what: t("form.what"),
    value: t("value"),
    unit: t("unit"),
    scope: t("scope"),
    year: t("year"),
    source: t("source"),
    evidenceId: t("form.evidence"),
  };
  const errors = useFormErrors(formState.errors, labels);
  const value = parseFigureValue(useWatch({ control, name: "value" }), language);
  const optional = common("optional");

  async function submit(typed: Entered) {
    const fields = fieldsOf(typed, language);
    if (!fields) return;
    const result = await onSubmit(fields);
    if (result && !result.ok && result.refusal.fields?.evidenceId) setError("evidenceId", { message: "unknown" });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(submit)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal} />
      <TextField {...register("what")} label={labels.what} help={t("form.whatHelp")} error={errors.of("what")} maxLength={200} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...register("value")}
          label={labels.value}
          help={
            value === undefined
              ? t("form.valueHelp")
              : t("form.reads", {
                  vi: sayFigure(value, "vi"),
                  other: sayFigure(value, submission),
                  language: common(`languageInSentence.${submission}`),
                })
          }
          error={errors.of("value")}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
        />
        <TextField
          {...register("unit")}
          {...{ optional }}
          label={labels.unit}
          help={t("form.unitHelp")}
          error={errors.of("unit")}
          maxLength={40}
        />
        <TextField
          {...register("scope")}
          {...{ optional }}
          label={labels.scope}
          help={t("form.scopeHelp")}
          error={errors.of("scope")}
          maxLength={200}
        />
        <TextField
          {...register("year")}
          {...{ optional }}
          label={labels.year}
          help={t("form.yearHelp")}
          error={errors.of("year")}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
        />
      </div>
      <TextArea
        {...register("source")}
        {...{ optional }}
        label={labels.source}
        help={t("form.sourceHelp")}
        error={errors.of("source")}
        maxLength={500}
      />
      <Select
        {...register("evidenceId")}
        {...{ optional }}
        label={labels.evidenceId}
        help={t("form.evidenceHelp")}
        error={errors.of("evidenceId")}
      >
        <option value="">{t("form.noEvidence")}</option>
        {files.map(({ id, name, question }) => (
          <option key={id} value={id}>
            {`${question} · ${name}`}
          </option>
        ))}
      </Select>
      <Button type="submit" variant="main" className="self-start" busy={busy || formState.isSubmitting} busyLabel={t("form.busy")}>
        {submitLabel}
      </Button>
    </form>
  );
}
