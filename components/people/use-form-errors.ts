"use client";

import type { FieldErrors, FieldValues } from "react-hook-form";
import { useTranslations } from "use-intl/react";

/** What a schema may say is wrong with a field; every other message reads as "not valid". */
const fieldCodes = [
  "required",
  "email",
  "password",
  "role-of-party",
  "wrong-password",
  "unknown",
  "city-team",
  "taken",
  "figure",
  "year",
  "day",
  "day-order",
  "after-deadline",
  "cession-used",
  "future",
  "before-packet",
  "before-sending",
  "past",
  "before-start",
  "of-city",
  "coordinator",
  "reviewing",
  "conflicted",
  "missing",
  "invalid",
] as const;

/** The sentences beside the fields; the summary on top names the field before each. A field's id is its name. */
export function useFormErrors<T extends FieldValues>(errors: FieldErrors<T>, labels: Partial<Record<keyof T, string>>) {
  const t = useTranslations("refusal.fields");
  const sentence = (code: string | undefined) => t(fieldCodes.find((each) => each === code) ?? "invalid");
  const found = Object.entries(errors).flatMap(([id, error]) => (error ? [{ id, sentence: sentence(String(error.message)) }] : []));
  return {
    items: found.map(({ id, sentence: message }) => ({ id, message: labels[id] ? `${labels[id]}: ${message}` : message })),
    of: (name: keyof T) => found.find(({ id }) => id === name)?.sentence,
  };
}
