"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import type { Refusal } from "@/lib/domain/result";
import { lateResolver } from "../late-resolver";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { ErrorSummary } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { TextField } from "../ui/text-field";
import { useVerbs } from "../verbs";
import { PasswordField } from "./password-field";
import { useFormErrors } from "./use-form-errors";

const resolver = lateResolver<Acceptance>(() => import("./entries").then(({ acceptanceEntry }) => acceptanceEntry));

type Acceptance = { name: string; password: string };
type AcceptInvitationFormProps = { token: string; name: string; email: string };

export function AcceptInvitationForm({ token, name, email }: AcceptInvitationFormProps) {
  const t = useTranslations("invitation");
  const common = useTranslations("common");
  const rule = useTranslations("account.password")("rule");
  const [refusal, setRefusal] = useState<Refusal>();
  const [made, setMade] = useState(false);
  const form = useForm<Acceptance>({ resolver, shouldFocusError: false, defaultValues: { name, password: "" } });
  const { register, handleSubmit, formState } = form;
  const errors = useFormErrors(formState.errors, { name: t("name"), password: t("password") });
  const accept = useAcceptance({ token, setRefusal, setMade });

  if (made || refusal?.code === "taken") {
    return (
      <Notice role="alert" tone={made ? "plain" : "warm"} action={<ButtonLink href="/sign-in">{common("signIn")}</ButtonLink>}>
        {t(made ? "made" : "taken")}
      </Notice>
    );
  }
  return (
    <form method="post" noValidate onSubmit={handleSubmit(accept)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal} />
      {/* Not for the eye, which has it above: for the browser, so that it keeps the password with the right name. */}
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <TextField {...register("name")} label={t("name")} help={t("nameHelp")} error={errors.of("name")} autoComplete="name" />
      <PasswordField
        {...register("password")}
        label={t("password")}
        help={rule}
        error={errors.of("password")}
        autoComplete="new-password"
      />
      <div>
        <Button
          type="submit"
          variant="main"
          busy={formState.isSubmitting || (formState.isSubmitSuccessful && !refusal)}
          busyLabel={t("accepting")}
        >
          {t("accept")}
        </Button>
      </div>
    </form>
  );
}

type Outcome = { token: string; setRefusal(refusal: Refusal | undefined): void; setMade(made: boolean): void };

function useAcceptance({ token, setRefusal, setMade }: Outcome) {
  const router = useRouter();
  const { acceptInvitation, signIn } = useVerbs();
  return async (input: Acceptance) => {
    setRefusal(undefined);
    const accepted = await acceptInvitation({ token, ...input });
    if (!accepted.ok) return setRefusal(accepted.refusal);
    const entered = await signIn({ email: accepted.value.email, password: input.password });
    if (!entered.ok) return setMade(true);
    router.replace("/");
    router.refresh();
  };
}
