"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { type SubmissionLanguage, submissionLanguages } from "@/lib/domain/form";
import type { Refusal } from "@/lib/domain/result";
import { chosen } from "../entry";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { RadioGroup } from "../ui/radio-group";
import { Select } from "../ui/select";
import { useVerbs } from "../verbs";

export type OpenReportFormProps = {
  cityId: string;
  year: number;
  teams: readonly { readonly id: string; readonly name: string }[];
  languages: readonly SubmissionLanguage[];
};

const schema = z.object({ organisationId: chosen, language: z.enum(submissionLanguages, "required") });
type Entry = z.infer<typeof schema>;

/** Which team writes the report, and in which language it goes; the rest is known. */
export function OpenReportForm({ cityId, year, teams, languages }: OpenReportFormProps) {
  const t = useTranslations("call");
  const common = useTranslations("common");
  const router = useRouter();
  const { openReport } = useVerbs();
  const [refusal, setRefusal] = useState<Refusal>();
  const { register, handleSubmit, formState } = useForm<Entry>({ resolver: zodResolver(schema), shouldFocusError: false });
  const errors = useFormErrors(formState.errors, { organisationId: t("reports.team"), language: t("reports.language") });

  async function open(entry: Entry) {
    setRefusal(undefined);
    const result = await openReport({ cityId, year, ...entry });
    if (!result.ok) return setRefusal(result.refusal);
    router.push(`/dossiers/${result.value.dossierId}`);
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(open)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal} />
      <Select {...register("organisationId")} label={t("reports.team")} error={errors.of("organisationId")} defaultValue="">
        <option value="">{t("open.choose")}</option>
        {teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <RadioGroup
        {...register("language")}
        label={t("reports.language")}
        options={languages.map((value) => ({ value, label: common(`languages.${value}`) }))}
        error={errors.of("language")}
      />
      <Button type="submit" variant="main" className="self-start" busy={formState.isSubmitting} busyLabel={t("reports.busy")}>
        {t("reports.submit")}
      </Button>
    </form>
  );
}
