"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { type Authority, type AuthorityFields, authorityKinds, signatureForms } from "@/lib/domain/authorities";
import type { Result } from "@/lib/domain/result";
import { useFormErrors } from "../people/use-form-errors";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { authorityEntry, authorityFieldsOf, type EnteredAuthority, enteredAuthority } from "./authority-entry";

type AuthorityFormProps = {
  /** The record to correct; none for a new one, which then chooses its city. */
  authority?: Authority;
  cities?: readonly { readonly id: string; readonly name: string }[];
  submit: string;
  busyLabel: string;
  ask(fields: AuthorityFields): Promise<Result<unknown>>;
  onDone(): void;
};

const texts = ["bodyVi", "bodyEn", "bodyFr", "signatory", "officeVi", "officeEn", "officeFr"] as const;
const needed: readonly string[] = ["bodyVi", "officeVi"];
const languages = { Vi: "vi", En: "en", Fr: "fr" } as const;

/** Who signs, in what office and how, from when to when, and by what source; what was typed stays when it is refused. */
export function AuthorityForm({ authority, cities = [], submit, busyLabel, ask, onDone }: AuthorityFormProps) {
  const t = useTranslations("office.authorities");
  const common = useTranslations("common");
  const { change, refusal } = useChange();
  const { register, handleSubmit, control, setError, formState } = useForm<EnteredAuthority>({
    resolver: zodResolver(authorityEntry),
    shouldFocusError: false,
    defaultValues: enteredAuthority(authority),
  });
  const kind = useWatch({ control, name: "kind" });
  const labels = { ...labelsOf(t), ...{ kind: t("fields.kind"), cityId: t("fields.city"), form: t("fields.form") } };
  const errors = useFormErrors(formState.errors, labels);
  const optional = common("optional");

  async function send(entered: EnteredAuthority) {
    const result = await change(() => ask(authorityFieldsOf(entered)));
    if (result?.ok) onDone();
    else for (const [name, message] of Object.entries(result?.refusal.fields ?? {})) setError(name as keyof EnteredAuthority, { message });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(send)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal?.fields ? undefined : refusal} />
      <div className="grid gap-4 sm:grid-cols-2">
        {authority ? null : (
          <>
            <Select {...register("kind")} label={labels.kind} error={errors.of("kind")}>
              {authorityKinds.map((each) => (
                <option key={each} value={each}>
                  {t(`kinds.${each}`)}
                </option>
              ))}
            </Select>
            {kind === "national-commission" ? null : (
              <Select {...register("cityId")} label={labels.cityId} error={errors.of("cityId")}>
                <option value="">{t("fields.choose")}</option>
                {cities.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </>
        )}
        {texts.map((name) => (
          <TextField
            key={name}
            {...register(name)}
            {...(needed.includes(name) ? {} : { optional })}
            lang={languages[name.slice(-2) as keyof typeof languages] ?? "vi"}
            label={labels[name]}
            error={errors.of(name)}
            autoComplete="off"
          />
        ))}
        <Select {...register("form")} label={labels.form} error={errors.of("form")}>
          {signatureForms.map((each) => (
            <option key={each} value={each}>
              {t(`forms.${each || "own"}`)}
            </option>
          ))}
        </Select>
        <TextField {...register("validFrom")} {...{ optional }} type="date" label={labels.validFrom} error={errors.of("validFrom")} />
        <TextField {...register("validTo")} {...{ optional }} type="date" label={labels.validTo} error={errors.of("validTo")} />
      </div>
      <TextArea {...register("source")} label={labels.source} help={t("fields.sourceHelp")} error={errors.of("source")} lang="vi" />
      <Button type="submit" variant="main" className="self-start" busy={formState.isSubmitting} busyLabel={busyLabel}>
        {submit}
      </Button>
    </form>
  );
}

function labelsOf(t: ReturnType<typeof useTranslations<"office.authorities">>) {
  const names = [...texts, "validFrom", "validTo", "source"] as const;
  return Object.fromEntries(names.map((name) => [name, t(`fields.${name}`)])) as Record<(typeof names)[number], string>;
}
