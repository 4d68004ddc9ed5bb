"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type UseFormRegister, useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useKeptForm } from "../use-kept-form";
import { useVerbs } from "../verbs";
import { type CommitmentEntry, fieldsOf, type NewCommitmentEntry, newCommitmentEntry } from "./commitment-entry";
import { CommitmentFields, useCommitmentLabels } from "./commitment-fields";
import type { Person } from "./shown-commitment";

export type AddFormProps = {
  dossierId: string;
  people: readonly Person[];
  submission: SubmissionLanguage;
  thisYear: number;
  onDone(): void;
};

/** What the city took on after the designation. */
export function AddForm({ dossierId, people, submission, thisYear, onDone }: AddFormProps) {
  const t = useTranslations("commitments");
  const common = useTranslations("common");
  const { addCommitment } = useVerbs();
  const { change, busy, refusal } = useChange();
  const years = { fromYear: String(thisYear), toYear: String(thisYear + 1) };
  const fields = useForm<NewCommitmentEntry>({
    resolver: zodResolver(newCommitmentEntry),
    shouldFocusError: false,
    defaultValues: {
      titleVi: "",
      titleSent: "",
      textVi: "",
      owner: "",
      ownerPersonId: "",
      indicator: "",
      ...years,
      state: "planned",
      stateReason: "",
    },
  });
  const { register, handleSubmit, formState, control } = fields;
  const forget = useKeptForm(`commitment:${dossierId}`, fields);
  const labels = {
    titleVi: t("add.titleVi"),
    titleSent: t("add.titleSent", { language: common(`languageInSentence.${submission}`) }),
    textVi: t("add.text"),
  };
  const errors = useFormErrors(formState.errors, { ...labels, ...useCommitmentLabels() });
  const state = useWatch({ control, name: "state" });

  async function add(entry: NewCommitmentEntry) {
    const { titleVi, titleSent, textVi } = entry;
    const result = await change(() => addCommitment({ dossierId, titleVi, titleSent, textVi, ...fieldsOf(entry) }));
    if (result?.ok) forget();
    if (result?.ok) onDone();
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(add)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal} />
      <TextField {...register("titleVi")} label={labels.titleVi} error={errors.of("titleVi")} maxLength={300} />
      <TextField
        {...register("titleSent")}
        label={labels.titleSent}
        optional={common("optional")}
        error={errors.of("titleSent")}
        maxLength={300}
      />
      <TextArea {...register("textVi")} label={labels.textVi} optional={common("optional")} error={errors.of("textVi")} />
      <CommitmentFields
        register={register as unknown as UseFormRegister<CommitmentEntry>}
        errorOf={errors.of}
        people={people}
        givenUp={state === "given-up"}
      />
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("form.busy")}>
        {t("add.submit")}
      </Button>
    </form>
  );
}
