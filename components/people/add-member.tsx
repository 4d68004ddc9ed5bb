"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useController, useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { z } from "zod";
import { type Role, roles } from "@/lib/domain/roles";
import { byName } from "@/lib/i18n/format";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Select } from "../ui/select";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { rolesFor } from "./roles-for";

type Admissible = { readonly id: string; readonly name: string; readonly email: string; readonly role: Role };

const schema = z.object({ personId: z.string().min(1), role: z.string().min(1) });

/** Admits somebody who has an account; their own role in their body is proposed first. */
export function AddMember({ dossierId, people }: { dossierId: string; people: readonly Admissible[] }) {
  const t = useTranslations("people.add");
  const words = useTranslations("common");
  const { addMember } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [added, setAdded] = useState("");
  const { control, register, handleSubmit, watch, reset, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { personId: "", role: "" },
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  const chosen = people.find(({ id }) => id === watch("personId"));
  const wrong = [
    ...(errors.personId ? [{ id: "personId", message: t("personMissing") }] : []),
    ...(errors.role ? [{ id: "role", message: t("roleMissing") }] : []),
  ];
  // Held by React: the roles on offer change together with the one proposed.
  const { field: roleField } = useController({ name: "role", control });
  const propose = (id: string) => roleField.onChange(people.find((person) => person.id === id)?.role ?? "");

  const send = handleSubmit(async ({ personId, ...written }) => {
    const role = roles.find((each) => each === written.role);
    if (!role) return;
    setAdded("");
    const name = chosen?.name ?? "";
    const result = await change(() => addMember({ dossierId, personId, role }));
    if (!result?.ok) return;
    reset();
    setAdded(t("added", { name }));
  });

  return (
    <form onSubmit={send} noValidate className="flex max-w-measure flex-col gap-3">
      {wrong.length > 0 ? <ErrorSummary key={submitCount} title={words("errorTitle")} items={wrong} /> : null}
      <RefusalNotice refusal={refusal} />
      <Select
        label={t("person")}
        {...register("personId", { onChange: (event: { target: HTMLSelectElement }) => propose(event.target.value) })}
        {...(errors.personId ? { error: t("personMissing") } : {})}
      >
        <option value="">{t("choosePerson")}</option>
        {[...people].sort(byName(({ name }) => name)).map(({ id, name, email }) => (
          <option key={id} value={id}>{`${name} (${email})`}</option>
        ))}
      </Select>
      <Select label={t("role")} id="role" {...roleField} {...(errors.role ? { error: t("roleMissing") } : {})}>
        <option value="">{t("chooseRole")}</option>
        {(chosen ? rolesFor(chosen.role) : []).map((role) => (
          <option key={role} value={role}>
            {words(`roles.${role}`)}
          </option>
        ))}
      </Select>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="main" busy={busy} busyLabel={t("adding")}>
          {t("submit")}
        </Button>
        <p role="status" className="text-sm text-done">
          {added}
        </p>
      </div>
    </form>
  );
}
