"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import type { Refusal } from "@/lib/domain/result";
import { lateResolver } from "../late-resolver";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { TextField } from "../ui/text-field";
import { useVerbs } from "../verbs";
import { PasswordField } from "./password-field";
import { useFormErrors } from "./use-form-errors";

const resolver = lateResolver<SignIn>(() => import("./entries").then(({ signInEntry }) => signInEntry));

type SignIn = { email: string; password: string };

/** `to` is a path of this product: where the person was going. */
export function SignInForm({ to }: { to: string }) {
  const t = useTranslations("signIn");
  const common = useTranslations("common");
  const router = useRouter();
  const { signIn } = useVerbs();
  const [refusal, setRefusal] = useState<Refusal>();
  const form = useForm<SignIn>({ resolver, shouldFocusError: false, defaultValues: { email: "", password: "" } });
  const { register, handleSubmit, setFocus, formState } = form;
  const errors = useFormErrors(formState.errors, { email: t("email"), password: t("password") });
  useEffect(() => setFocus("email"), [setFocus]);

  async function enter(input: SignIn) {
    setRefusal(undefined);
    const result = await signIn(input);
    if (!result.ok) return setRefusal(result.refusal);
    router.replace(to);
    router.refresh();
  }

  // Sent by POST should somebody be faster than the script: a password never stands in an address.
  return (
    <form method="post" noValidate onSubmit={handleSubmit(enter)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal} />
      <TextField
        {...register("email")}
        type="email"
        label={t("email")}
        error={errors.of("email")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordField {...register("password")} label={t("password")} error={errors.of("password")} autoComplete="current-password" />
      <div>
        <Button
          type="submit"
          variant="main"
          busy={formState.isSubmitting || (formState.isSubmitSuccessful && !refusal)}
          busyLabel={t("entering")}
        >
          {common("signIn")}
        </Button>
      </div>
    </form>
  );
}
