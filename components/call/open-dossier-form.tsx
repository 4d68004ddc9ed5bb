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

type Choice = { readonly id: string; readonly name: string };
export type Choices = {
  readonly cities: readonly Choice[];
  readonly teams: readonly Choice[];
  readonly fields: readonly Choice[];
  readonly languages: readonly SubmissionLanguage[];
};

const schema = z.object({ cityId: chosen, organisationId: chosen, field: chosen, language: z.enum(submissionLanguages, "required") });
type Bid = z.infer<typeof schema>;

export function OpenDossierForm({ callId, choices }: { callId: string; choices: Choices }) {
  const t = useTranslations("call.open");
  const common = useTranslations("common");
  const router = useRouter();
  const { openDossier } = useVerbs();
  const [refusal, setRefusal] = useState<Refusal>();
  const { register, handleSubmit, formState } = useForm<Bid>({ resolver: zodResolver(schema), shouldFocusError: false });
  const errors = useFormErrors(formState.errors, {
    cityId: t("city"),
    organisationId: t("team"),
    field: t("field"),
    language: t("language"),
  });

  async function open(bid: Bid) {
    setRefusal(undefined);
    const result = await openDossier({ callId, ...bid });
    if (!result.ok) return setRefusal(result.refusal);
    router.push(`/dossiers/${result.value.dossierId}`);
  }

  const choice = (name: "cityId" | "organisationId" | "field", label: string, options: readonly Choice[]) => (
    <Select {...register(name)} label={label} error={errors.of(name)} defaultValue="">
      <option value="">{t("choose")}</option>
      {options.map((each) => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      ))}
    </Select>
  );
  const languages = choices.languages.map((value) => ({ value, label: common(`languages.${value}`) }));
  return (
    <form method="post" noValidate onSubmit={handleSubmit(open)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal} />
      {choice("cityId", t("city"), choices.cities)}
      {choice("organisationId", t("team"), choices.teams)}
      {choice("field", t("field"), choices.fields)}
      <RadioGroup {...register("language")} label={t("language")} options={languages} error={errors.of("language")} />
      <Button type="submit" variant="main" className="self-start" busy={formState.isSubmitting} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
