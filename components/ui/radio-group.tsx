import { type ComponentProps, type ReactNode, useId } from "react";
import { FieldError, FieldHelp, type FieldWords, fieldState } from "./field";
import { TypedEarly } from "./typed-early";

export type RadioOption = { value: string; label: ReactNode; help?: ReactNode; disabled?: boolean };

type RadioGroupProps = Omit<ComponentProps<"input">, "type" | "checked" | "defaultChecked" | "defaultValue"> &
  FieldWords & { name: string; options: readonly RadioOption[]; value?: string; defaultValue?: string };

/** Native props go to every radio, as react-hook-form's `register` wants; the first one carries the group's id. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, optional, help, error, options, value, defaultValue, className, id: given, ...rest } = props;
  const made = useId();
  const id = given ?? rest.name ?? made;
  return (
    <fieldset {...fieldState(id, { help, error })} className={`flex flex-col gap-1 ${className ?? ""}`}>
      <legend className="pb-1 text-sm font-medium">
        {label}
        {optional ? <span className="font-normal text-ink-soft"> {optional}</span> : null}
      </legend>
      <FieldHelp id={id} help={help} />
      {options.map((option, index) => {
        const own = index === 0 ? id : `${id}-${option.value}`;
        return (
          <div key={option.value} className="flex gap-2 text-sm">
            <TypedEarly id={own} />
            <input
              {...rest}
              type="radio"
              id={own}
              value={option.value}
              disabled={option.disabled ?? rest.disabled}
              {...(value === undefined ? {} : { checked: value === option.value })}
              {...(defaultValue === undefined ? {} : { defaultChecked: defaultValue === option.value })}
              aria-describedby={option.help ? `${own}-help` : undefined}
              className="mt-1 size-4 shrink-0 pointer-coarse:mt-3"
            />
            <div className="min-w-0">
              <label htmlFor={own} className="block pointer-coarse:py-2">
                {option.label}
              </label>
              <FieldHelp id={own} help={option.help} />
            </div>
          </div>
        );
      })}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
