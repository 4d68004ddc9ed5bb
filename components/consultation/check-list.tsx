"use client";

import { type KeyboardEvent, useState } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { folded } from "@/lib/domain/folding";
import { FieldError, FieldHelp, fieldState } from "../ui/field";
import { TextField } from "../ui/text-field";

type CheckListProps = {
  field: UseFormRegisterReturn;
  label: string;
  help?: string;
  error?: string | undefined;
  /** Label of the field that looks through a long list. */
  find?: string;
  items: readonly { readonly id: string; readonly name: string; readonly note?: string }[];
};

/** From so many on, a list is looked through by words. */
const long = 8;

/**
 * Several of a list, in a frame that scrolls; the group carries the field's id, so that a summary leads to it. What is chosen stays in
 * sight whatever is looked for.
 */
export function CheckList({ field, label, help, error, find, items }: CheckListProps) {
  const [wanted, setWanted] = useState("");
  const sought = folded(wanted).trim();
  const found = (item: (typeof items)[number]) => folded(`${item.name} ${item.note ?? ""}`).includes(sought);
  // Looking is not sending.
  const stay = (event: KeyboardEvent) => void (event.key === "Enter" && event.preventDefault());
  return (
    <fieldset id={field.name} tabIndex={-1} {...fieldState(field.name, { help, error })} className="min-w-0">
      <legend className="pb-1 text-sm font-medium">{label}</legend>
      <FieldHelp id={field.name} help={help} />
      {find && items.length >= long ? (
        <TextField
          name={`${field.name}-find`}
          label={find}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          onKeyDown={stay}
          className="mt-2"
        />
      ) : null}
      <ul className="mt-1 max-h-56 overflow-y-auto rounded-md border border-control p-2">
        {items.map((item) => (
          <li key={item.id} className={found(item) ? "" : "hidden has-checked:list-item"}>
            <label className="flex gap-2 py-1 text-sm pointer-coarse:py-2">
              <input {...field} type="checkbox" value={item.id} className="mt-1 size-4 shrink-0" />
              <span className="min-w-0">
                {item.name}
                {item.note ? <span className="block text-ink-soft">{item.note}</span> : null}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <FieldError id={field.name} error={error} />
    </fieldset>
  );
}
