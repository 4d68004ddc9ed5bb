"use client";

import { TypedEarly } from "@/components/ui/typed-early";
import { type InputProps, unremembered } from "./inputs";

/** One line. */
export function ShortTextInput({ value, lang, id, label, describedBy, onChange }: InputProps<"short-text">) {
  return (
    <>
      <TypedEarly id={id} />
      <input
        {...unremembered}
        id={id}
        type="text"
        lang={lang}
        aria-label={label}
        aria-describedby={describedBy}
        value={value?.text ?? ""}
        maxLength={4_000}
        onChange={(event) => onChange({ text: event.target.value })}
        className="answer block min-h-10 w-full max-w-none rounded-md border border-control bg-paper px-3 py-1.5"
      />
    </>
  );
}
