import { type ComponentProps, useId } from "react";
import { controlClass, Field, type FieldWords, fieldState } from "./field";

type TextFieldProps = ComponentProps<"input"> & FieldWords;

/** Its id is `id`, else `name`, so that an error summary can lead here without being told twice. */
export function TextField({ label, optional, help, error, className, ...rest }: TextFieldProps) {
  const made = useId();
  const id = rest.id ?? rest.name ?? made;
  return (
    <Field {...{ id, label, optional, help, error }}>
      <input
        type="text"
        {...rest}
        {...fieldState(id, { help, error }, rest["aria-describedby"])}
        id={id}
        className={`${controlClass} min-h-9 ${className ?? ""}`}
      />
    </Field>
  );
}
