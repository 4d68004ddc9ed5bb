"use client";

import { useState } from "react";
import { useController, useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { type Role, roles } from "@/lib/domain/roles";
import { lateResolver } from "../late-resolver";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { rolesFor } from "./roles-for";

export type Admissible = { readonly id: string; readonly name: string; readonly email: string; readonly role: Role };

type Admission = { personId: string; role: string };
const resolver = lateResolver<Admission>(() => import("./entries").then(({ memberEntry }) => memberEntry));

/** Somebody being admitted: whom, as what, and what is still to be chosen. Their own role in their body is proposed. */
export function useAddMember(dossierId: string, people: readonly Admissible[]) {
  const t = useTranslations("people.add");
  const { addMember } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [added, setAdded] = useState("");
  const form = useForm<Admission>({ resolver, defaultValues: { personId: "", role: "" }, shouldFocusError: false });
  // Held by React: the roles on offer change together with the one proposed.
  const { field } = useController({ name: "role", control: form.control });
  const find = (id: string) => people.find((person) => person.id === id);
  const chosen = find(form.watch("personId"));
  const { errors, submitCount } = form.formState;
  const wrong = [
    ...(errors.personId ? [{ id: "personId", message: t("personMissing") }] : []),
    ...(errors.role ? [{ id: "role", message: t("roleMissing") }] : []),
  ];

  const submit = form.handleSubmit(async ({ personId, ...written }) => {
    const role = roles.find((each) => each === written.role);
    if (!role) return;
    const result = await change(() => addMember({ dossierId, personId, role }));
    setAdded(result?.ok ? t("added", { name: find(personId)?.name ?? "" }) : "");
    if (result?.ok) form.reset();
  });

  const onChange = ({ target }: { target: HTMLSelectElement }) => field.onChange(find(target.value)?.role ?? "");
  const errorOf = (id: string) => wrong.filter((each) => each.id === id).map(({ message }) => ({ error: message }))[0] ?? {};
  return {
    submit,
    busy,
    refusal,
    added,
    wrong,
    submitCount,
    offered: chosen ? rolesFor(chosen.role) : [],
    person: { ...form.register("personId", { onChange }), ...errorOf("personId") },
    role: { id: "role", ...field, ...errorOf("role") },
  };
}
