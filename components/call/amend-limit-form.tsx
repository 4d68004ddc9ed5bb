"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { chosen, line } from "../entry";
import { useFormErrors } from "../people/use-form-errors";
import { RadioGroup } from "../ui/radio-group";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import { AmendForm } from "./amend-form";
import { useAmendment } from "./use-amendment";

export type LimitChoice = { readonly id: string; readonly name: string };

const number = line({ least: 1, most: 100 }).check(
  z.refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 20_000, "invalid"),
);
const schema = z.object({
  question: chosen,
  value: number,
  unit: z.enum(["words", "characters"], "required"),
  verified: z.boolean(),
  source: line({ least: 3, most: 500 }),
});
type LimitAmendment = z.infer<typeof schema>;

const empty: LimitAmendment = { question: "", value: "", unit: "words", verified: false, source: "" };

export function AmendLimitForm({ callId, limits }: { callId: string; limits: readonly LimitChoice[] }) {
  const t = useTranslations("call.amend");
  const { refusal, recorded, record } = useAmendment(callId);
  const { register, handleSubmit, formState, reset } = useForm<LimitAmendment>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: empty,
  });
  const errors = useFormErrors(formState.errors, { question: t("question"), value: t("value"), unit: t("unit"), source: t("source") });
  async function submit({ question, value, unit, verified, source }: LimitAmendment) {
    if (await record({ what: "limit", question, value: Number(value), unit, verified }, source)) reset(empty);
  }
  const units = [
    { value: "words", label: t("unitWords") },
    { value: "characters", label: t("unitCharacters") },
  ];
  return (
    <AmendForm
      {...{ errors, refusal, recorded }}
      onSubmit={handleSubmit(submit)}
      tries={formState.submitCount}
      busy={formState.isSubmitting}
      verified={register("verified")}
      source={register("source")}
    >
      <Select {...register("question")} label={t("question")} error={errors.of("question")}>
        <option value="" />
        {limits.map(({ id, name }) => (
          <option key={id} value={id}>
            {id}. {name}
          </option>
        ))}
      </Select>
      <TextField {...register("value")} label={t("value")} error={errors.of("value")} inputMode="numeric" className="max-w-32" />
      <RadioGroup {...register("unit")} label={t("unit")} options={units} error={errors.of("unit")} />
    </AmendForm>
  );
}
