"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { stakeholderKinds } from "@/lib/domain/consultation/held-round";
import type { StakeholderFields } from "@/lib/domain/consultation/stakeholders";
import type { Result } from "@/lib/domain/result";
import { emailAddress, line } from "../entry";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";

const name = line({ least: 2, most: 300 });
const entry = z.object({
  kind: z.enum(stakeholderKinds),
  ...{ nameVi: name, nameEn: name },
  email: z.union([z.literal(""), emailAddress], "email"),
  contact: line({ most: 200 }),
  language: z.enum(["vi", "en"]),
  note: line({ most: 1_000 }),
});

type StakeholderFormProps = {
  fields: StakeholderFields;
  submit: string;
  busyLabel: string;
  ask(fields: StakeholderFields): Promise<Result<unknown>>;
  onDone(): void;
};

/** A line of the directory; a name that is there, or a change by somebody else, is said here, and what was typed stays. */
export function StakeholderForm({ fields, submit, busyLabel, ask, onDone }: StakeholderFormProps) {
  const t = useTranslations("directory");
  const common = useTranslations("common");
  const { change, refusal } = useChange();
  const { register, handleSubmit, setError, formState } = useForm<StakeholderFields>({
    resolver: zodResolver(entry),
    shouldFocusError: false,
    defaultValues: fields,
  });
  const labels = labelsOf(t);
  const errors = useFormErrors(formState.errors, labels);
  const optional = common("optional");

  async function send(entered: StakeholderFields) {
    const result = await change(() => ask(entered));
    if (result?.ok) return onDone();
    for (const [field, message] of Object.entries(result?.refusal.fields ?? {})) setError(field as keyof StakeholderFields, { message });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(send)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      {refusal?.code === "stale" || refusal?.code === "taken" ? (
        <Notice tone="warm" role="alert">
          {t(refusal.code)}
        </Notice>
      ) : (
        <RefusalNotice refusal={refusal?.fields ? undefined : refusal} />
      )}
      <Select {...register("kind")} label={labels.kind} error={errors.of("kind")}>
        {stakeholderKinds.map((each) => (
          <option key={each} value={each}>
            {t(`kinds.${each}`)}
          </option>
        ))}
      </Select>
      <TextField
        {...register("nameVi")}
        label={labels.nameVi}
        help={t("fields.nameHelp")}
        error={errors.of("nameVi")}
        autoComplete="off"
        lang="vi"
      />
      <TextField {...register("nameEn")} label={labels.nameEn} error={errors.of("nameEn")} autoComplete="off" lang="en" />
      <TextField
        {...register("email")}
        {...{ optional, type: "email", autoComplete: "off" }}
        label={labels.email}
        help={t("fields.emailHelp")}
        error={errors.of("email")}
      />
      <TextField
        {...register("contact")}
        {...{ optional, autoComplete: "off", lang: "vi" }}
        label={labels.contact}
        help={t("fields.contactHelp")}
        error={errors.of("contact")}
      />
      <Select {...register("language")} label={labels.language} error={errors.of("language")}>
        {(["vi", "en"] as const).map((each) => (
          <option key={each} value={each}>
            {t(`fields.languages.${each}`)}
          </option>
        ))}
      </Select>
      <TextArea {...register("note")} {...{ optional, lang: "vi" }} label={labels.note} error={errors.of("note")} />
      <Button type="submit" variant="main" className="self-start" busy={formState.isSubmitting} busyLabel={busyLabel}>
        {submit}
      </Button>
    </form>
  );
}

function labelsOf(t: ReturnType<typeof useTranslations<"directory">>) {
  const names = ["kind", "nameVi", "nameEn", "email", "contact", "language", "note"] as const;
  return Object.fromEntries(names.map((each) => [each, t(`fields.${each}`)])) as Record<(typeof names)[number], string>;
}
