"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { parties } from "@/lib/domain/roles";
import { line } from "../entry";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { useFormErrors } from "./use-form-errors";

const name = line({ least: 3, most: 200 });
const schema = z.object({ party: z.enum(parties, "required"), vi: name, en: name });
type Body = z.infer<typeof schema>;

/** A body's party and its name in both languages. */
export function AddBodyForm({ onDone }: { onDone(): void }) {
  const t = useTranslations("office.body");
  const common = useTranslations("common");
  const { addOrganisation } = useVerbs();
  const { change, refusal } = useChange();
  const { register, handleSubmit, formState } = useForm<Body>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { party: "city", vi: "", en: "" },
  });
  const errors = useFormErrors(formState.errors, { party: t("party"), vi: t("vi"), en: t("en") });
  const add = async (body: Body) => {
    if ((await change(() => addOrganisation(body)))?.ok) onDone();
  };
  return (
    <form method="post" noValidate onSubmit={handleSubmit(add)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal} />
      <Select {...register("party")} label={t("party")} error={errors.of("party")}>
        {[...parties].reverse().map((party) => (
          <option key={party} value={party}>
            {common(`parties.${party}`)}
          </option>
        ))}
      </Select>
      <TextField {...register("vi")} label={t("vi")} error={errors.of("vi")} autoComplete="off" lang="vi" />
      <TextField {...register("en")} label={t("en")} error={errors.of("en")} autoComplete="off" lang="en" />
      <Button type="submit" variant="main" className="self-start" busy={formState.isSubmitting} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
