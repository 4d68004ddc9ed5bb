import { ChevronDown } from "lucide-react";
import { type ComponentProps, useId } from "react";
import { controlClass, Field, type FieldWords, fieldState } from "./field";

type SelectProps = ComponentProps<"select"> & FieldWords;

export function Select({ label, optional, help, error, className, ...rest }: SelectProps) {
  const made = useId();
  const id = rest.id ?? rest.name ?? made;
  return (
    <Field {...{ id, label, optional, help, error }}>
      <div className="relative">
        <select
          {...rest}
          {...fieldState(id, { help, error }, rest["aria-describedby"])}
          id={id}
          className={`${controlClass} min-h-9 appearance-none truncate pr-9 ${className ?? ""}`}
        />
        <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-soft" />
      </div>
    </Field>
  );
}
