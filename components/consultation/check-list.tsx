import type { UseFormRegisterReturn } from "react-hook-form";
import { FieldError, FieldHelp, fieldState } from "../ui/field";

type CheckListProps = {
  field: UseFormRegisterReturn;
  label: string;
  help?: string;
  error?: string | undefined;
  items: readonly { readonly id: string; readonly name: string; readonly note?: string }[];
};

/** Several of a list, in a frame that scrolls; the group carries the field's id, so that a summary leads to it. */
export function CheckList({ field, label, help, error, items }: CheckListProps) {
  return (
    <fieldset id={field.name} tabIndex={-1} {...fieldState(field.name, { help, error })} className="min-w-0">
      <legend className="pb-1 text-sm font-medium">{label}</legend>
      <FieldHelp id={field.name} help={help} />
      <ul className="mt-1 max-h-56 overflow-y-auto rounded-md border border-control p-2">
        {items.map(({ id, name, note }) => (
          <li key={id}>
            <label className="flex gap-2 py-1 text-sm pointer-coarse:py-2">
              <input {...field} type="checkbox" value={id} className="mt-1 size-4 shrink-0" />
              <span className="min-w-0">
                {name}
                {note ? <span className="block text-ink-soft">{note}</span> : null}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <FieldError id={field.name} error={error} />
    </fieldset>
  );
}
