import { type ComponentProps, type ReactNode, useId } from "react";
import { FieldError, FieldHelp, fieldState } from "./field";
import { TypedEarly } from "./typed-early";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  help?: ReactNode;
  error?: string;
};

export function Checkbox({ label, help, error, className, ...rest }: CheckboxProps) {
  const made = useId();
  const id = rest.id ?? rest.name ?? made;
  return (
    <div className={`flex gap-2 text-sm ${className ?? ""}`}>
      <TypedEarly id={id} />
      <input
        {...rest}
        {...fieldState(id, { help, error }, rest["aria-describedby"])}
        id={id}
        type="checkbox"
        className="mt-1 size-4 shrink-0 pointer-coarse:mt-3"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block pointer-coarse:py-2">
          {label}
        </label>
        <FieldHelp id={id} help={help} />
        <FieldError id={id} error={error} />
      </div>
    </div>
  );
}
