"use client";

import { useTranslations } from "use-intl/react";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { PersonField } from "@/lib/domain/form";
import { type InputProps, unremembered } from "./inputs";

/** A contact of the form, field by field. */
export function PersonInput({ question, value, id, shown, onChange }: InputProps<"person">) {
  const person = value?.person ?? {};
  return (
    <div className="grid max-w-3xl gap-x-6 gap-y-4 sm:grid-cols-2">
      {question.fields.map((field) => (
        <div key={field.id} className={field.format === "long" ? "sm:col-span-2" : ""}>
          <PersonFieldInput
            field={field}
            id={`${id}-${field.id}`}
            label={field.words[shown]}
            value={person[field.id] ?? ""}
            onChange={(text) => onChange({ person: { ...person, [field.id]: text } })}
          />
        </div>
      ))}
    </div>
  );
}

type FieldProps = { field: PersonField; id: string; label: string; value: string; onChange(text: string): void };

const types = { email: "email", telephone: "tel", text: "text" } as const;

function PersonFieldInput({ field, id, label, value, onChange }: FieldProps) {
  const t = useTranslations("form.person");
  const optional = field.required ? undefined : t("optional");
  const shared = { ...unremembered, id, label, value, ...(optional ? { optional } : {}) };
  if (field.format === "title") {
    return (
      <Select {...shared} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t("choose")}</option>
        <option value="Mr">{t("mr")}</option>
        <option value="Ms">{t("ms")}</option>
        <option value="Other">{t("other")}</option>
      </Select>
    );
  }
  if (field.format === "long")
    return <TextArea {...shared} rows={2} maxLength={2_000} onChange={(event) => onChange(event.target.value)} />;
  return <TextField {...shared} type={types[field.format]} maxLength={2_000} onChange={(event) => onChange(event.target.value)} />;
}
