"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { emailAddress } from "../../entry";
import { useFormErrors } from "../../people/use-form-errors";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { ErrorSummary } from "../../ui/error-summary";
import { Select } from "../../ui/select";
import { TextField } from "../../ui/text-field";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";
import { OpenedLinks } from "../opened-links";
import type { OpenedLink } from "../shown-round";
import type { RenewProps } from "./shown-asked";

const entry = z.object({ email: z.union([z.literal(""), emailAddress], "email"), language: z.enum(["vi", "en"]) });
type Entry = z.infer<typeof entry>;

/** Where the new link goes and in which language; then the link itself where no mail carries it. */
export function RenewForm({ dossierId, consulteeId, name, email, language, mail, onDone }: RenewProps & { onDone(): void }) {
  const t = useTranslations("asked.renew");
  const common = useTranslations("common");
  const { renewConsultee } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [given, setGiven] = useState<OpenedLink & { to: string }>();
  const { register, handleSubmit, formState } = useForm<Entry>({
    resolver: zodResolver(entry),
    shouldFocusError: false,
    defaultValues: { email, language },
  });
  const labels = { email: t("email"), language: t("language") };
  const errors = useFormErrors(formState.errors, labels);

  async function renew(entered: Entry) {
    const result = await change(() => renewConsultee({ dossierId, consulteeId, ...entered }));
    if (result?.ok) setGiven({ consulteeId, name, path: result.value.path, mailed: mail && entered.email !== "", to: entered.email });
  }

  if (given) return <OpenedLinks links={[given]} said={given.mailed ? t("mailed", { email: given.to }) : t("shown")} onDone={onDone} />;
  return (
    <form method="post" noValidate onSubmit={handleSubmit(renew)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? (
        <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} />
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <TextField
        {...register("email")}
        {...{ type: "email", autoComplete: "off", optional: common("optional") }}
        label={labels.email}
        help={t("emailHelp")}
        error={errors.of("email")}
      />
      <Select {...register("language")} label={labels.language} error={errors.of("language")}>
        {(["vi", "en"] as const).map((each) => (
          <option key={each} value={each}>
            {t(`languages.${each}`)}
          </option>
        ))}
      </Select>
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
