"use client";

import { RadioGroup } from "@/components/ui/radio-group";
import { type InputProps, unremembered } from "./inputs";

/** Exactly one of the options. */
export function ChoiceInput({ question, value, id, label, shown, onChange }: InputProps<"choice">) {
  return (
    <RadioGroup
      {...unremembered}
      label={label}
      name={id}
      value={value?.choice ?? ""}
      options={question.options.map((option) => ({ value: option.id, label: option.words[shown] }))}
      onChange={(event: { target: EventTarget }) => {
        if (event.target instanceof HTMLInputElement) onChange({ choice: event.target.value });
      }}
    />
  );
}
