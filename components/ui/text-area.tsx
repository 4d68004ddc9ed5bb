import { type ComponentProps, type ReactNode, useId } from "react";
import { controlClass, Field, type FieldWords, fieldState } from "./field";

/** `foot` stands at the end of the text: the place for a counter. */
type TextAreaProps = ComponentProps<"textarea"> & FieldWords & { foot?: ReactNode };

export function TextArea({ label, optional, help, error, foot, className, ...rest }: TextAreaProps) {
  const made = useId();
  const id = rest.id ?? rest.name ?? made;
  return (
    <Field {...{ id, label, optional, help, error }}>
      <textarea
        {...rest}
        {...fieldState(id, { help, error }, rest["aria-describedby"])}
        id={id}
        className={`${controlClass} min-h-24 py-2 leading-text! field-sizing-content ${className ?? ""}`}
      />
      {foot ? <div className="text-right text-sm text-ink-soft tabular-nums">{foot}</div> : null}
    </Field>
  );
}
