"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import type { Role } from "@/lib/domain/roles";
import { roles } from "@/lib/domain/roles";
import { chosen, emailAddress, line } from "../entry";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import type { Made } from "./invitation-link";
import { useFormErrors } from "./use-form-errors";

export type BodyChoice = { readonly id: string; readonly name: string; readonly roles: readonly Role[] };

const schema = z.object({
  name: line({ least: 2, most: 120 }),
  email: emailAddress,
  organisationId: chosen,
  role: z.enum(roles, "required"),
});
type Invited = z.infer<typeof schema>;

export function InviteForm({ bodies, onMade }: { bodies: readonly BodyChoice[]; onMade: (made: Made) => void }) {
  const t = useTranslations("office.invite");
  const common = useTranslations("common");
  const { invitePerson } = useVerbs();
  const { change, refusal } = useChange();
  const only = bodies.length === 1 ? bodies[0] : undefined;
  const form = useForm<Invited>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { name: "", email: "", organisationId: only?.id ?? "" },
  });
  const { register, handleSubmit, control, formState, resetField } = form;
  const errors = useFormErrors(formState.errors, {
    name: t("name"),
    email: t("email"),
    organisationId: t("organisation"),
    role: t("role"),
  });
  const bodyId = useWatch({ control, name: "organisationId" });
  const body = bodies.find(({ id }) => id === bodyId);

  async function invite(person: Invited) {
    const result = await change(() => invitePerson(person));
    if (result?.ok) onMade({ name: person.name, email: person.email, ...result.value });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit(invite)} className="flex flex-col gap-4">
      {errors.items.length > 0 ? <ErrorSummary key={formState.submitCount} title={common("errorTitle")} items={errors.items} /> : null}
      <RefusalNotice refusal={refusal} />
      <TextField {...register("name")} label={t("name")} error={errors.of("name")} autoComplete="off" />
      <TextField {...register("email")} type="email" label={t("email")} error={errors.of("email")} autoComplete="off" />
      <Select
        {...register("organisationId", { onChange: () => resetField("role") })}
        label={t("organisation")}
        error={errors.of("organisationId")}
      >
        {only ? null : <option value="">{t("choose")}</option>}
        {bodies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select {...register("role")} label={t("role")} help={body ? undefined : t("roleHelp")} error={errors.of("role")} disabled={!body}>
        <option value="">{t("choose")}</option>
        {body?.roles.map((role) => (
          <option key={role} value={role}>
            {common(`roles.${role}`)}
          </option>
        ))}
      </Select>
      <Button type="submit" variant="main" className="self-start" busy={formState.isSubmitting} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
