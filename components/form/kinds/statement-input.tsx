"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { type InputProps, unremembered } from "./inputs";

/** A commitment, accepted as it stands. */
export function StatementInput({ question, value, id, shown, onChange }: InputProps<"statement">) {
  return (
    <Checkbox
      {...unremembered}
      id={id}
      label={question.statement[shown]}
      checked={value?.accepted ?? false}
      onChange={(event) => onChange({ accepted: event.target.checked })}
    />
  );
}
