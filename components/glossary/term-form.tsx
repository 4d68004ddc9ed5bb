"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import type { Result } from "@/lib/domain/result";
import type { TermWords } from "@/lib/domain/terms";
import { line } from "../entry";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";

const needed = line({ least: 2, most: 200 });
const schema = z.object({ vi: needed, en: needed, fr: line({ most: 200 }), note: line({ most: 500 }) });

type TermFormProps = {
  term: TermWords;
  submit: string;
  busyLabel: string;
  ask(words: TermWords): Promise<Result<unknown>>;
  onDone(): void;
};

/** A term in three languages; a name that is there already is said beside its field, and what was typed stays. */
export function TermForm({ term, submit, busyLabel, ask, onDone }: TermFormProps) {
  const t = useTranslations("office.glossary.fields");
  const common = useTranslations("common");
  const { change, refusal } = useChange();
  const { register, handleSubmit, setError, formState } = useForm<TermWords>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: term,
  });
  const labels = { vi: t("vi"), en: t("en"), fr: t("fr"), note: t("note") };
  const errors = useFormErrors(formState.errors, labels);
  const send = async (words: TermWords) => {
    const result = await change(() => ask(words));
    if (result?.ok) onDone();
    else if (result?.refusal.code === "taken") setError("vi", { message: "taken" });
  };
  return (
    <form method="post" noValidate onSubmit={handleSubmit(send)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal?.code === "taken" ? undefined : refusal} />
      <TextField {...register("vi")} label={labels.vi} error={errors.of("vi")} autoComplete="off" lang="vi" />
      <TextField {...register("en")} label={labels.en} error={errors.of("en")} autoComplete="off" lang="en" />
      <TextField {...register("fr")} label={labels.fr} optional={common("optional")} error={errors.of("fr")} autoComplete="off" lang="fr" />
      <TextArea
        {...register("note")}
        label={labels.note}
        optional={common("optional")}
        help={t("noteHelp")}
        error={errors.of("note")}
        lang="vi"
      />
      <Button type="submit" variant="main" className="self-start" busy={formState.isSubmitting} busyLabel={busyLabel}>
        {submit}
      </Button>
    </form>
  );
}
