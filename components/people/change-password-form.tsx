"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { lateResolver } from "../late-resolver";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { PasswordField } from "./password-field";
import { useFormErrors } from "./use-form-errors";

const resolver = lateResolver<Change>(() => import("./entries").then(({ passwordEntry }) => passwordEntry));
type Change = { current: string; next: string };
const empty: Change = { current: "", next: "" };

export function ChangePasswordForm({ email }: { email: string }) {
  const t = useTranslations("account.password");
  const common = useTranslations("common");
  const { changePassword } = useVerbs();
  const { change, refusal } = useChange();
  const [done, setDone] = useState(false);
  const form = useForm<Change>({ resolver, shouldFocusError: false, defaultValues: empty });
  const { register, handleSubmit, formState, setError, reset } = form;
  const errors = useFormErrors(formState.errors, { current: t("current"), next: t("next") });

  async function submit(input: Change) {
    setDone(false);
    const result = await change(() => changePassword(input));
    if (result?.ok) {
      setDone(true);
      reset(empty);
    } else if (result?.refusal.code === "wrong-password") setError("current", { message: "wrong-password" });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(submit)} className="flex max-w-md flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      {/* A wrong password is said beside its field. */}
      <RefusalNotice refusal={refusal?.code === "wrong-password" ? undefined : refusal} />
      {done ? (
        <Notice role="status" tone="done">
          {t("done")}
        </Notice>
      ) : null}
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <PasswordField {...register("current")} label={t("current")} error={errors.of("current")} autoComplete="current-password" />
      <PasswordField {...register("next")} label={t("next")} help={t("rule")} error={errors.of("next")} autoComplete="new-password" />
      <Button type="submit" variant="main" className="self-start" busy={formState.isSubmitting} busyLabel={t("changing")}>
        {t("change")}
      </Button>
    </form>
  );
}
