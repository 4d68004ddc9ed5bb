"use client";

import type { FieldErrors, FieldValues } from "react-hook-form";
import { useTranslations } from "use-intl/react";

/** What a schema may say is wrong with a field; every other message reads as "not valid". */
export const fieldCodes = ["required", "email", "password", "role-of-party", "wrong-password", "unknown", "city-team", "invalid"] as const;

/** The sentences beside the fields, and the same again for the summary on top. A field's id is its name. */
export function useFormErrors<T extends FieldValues>(errors: FieldErrors<T>) {
  const t = useTranslations("refusal.fields");
  const sentence = (code: string | undefined) => t(fieldCodes.find((each) => each === code) ?? "invalid");
  const items = Object.entries(errors).flatMap(([id, error]) => (error ? [{ id, message: sentence(String(error.message)) }] : []));
  const of = (name: string) => items.find(({ id }) => id === name)?.message;
  return { items, of };
}
