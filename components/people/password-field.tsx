"use client";

import { type ComponentProps, useState } from "react";
import { useTranslations } from "use-intl/react";
import { buttonClass } from "../ui/button-class";
import { controlClass, Field, type FieldWords, fieldState } from "../ui/field";

type PasswordFieldProps = Omit<ComponentProps<"input">, "type"> & FieldWords & { name: string; label: string };

/** One field with a way to look at what was typed, in place of typing it twice. */
export function PasswordField({ label, optional, help, error, className, ...rest }: PasswordFieldProps) {
  const t = useTranslations("account.password");
  const [shown, setShown] = useState(false);
  const id = rest.id ?? rest.name;
  return (
    <Field {...{ id, label, optional, help, error }}>
      <div className="flex gap-2">
        <input
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          {...rest}
          {...fieldState(id, { help, error })}
          id={id}
          type={shown ? "text" : "password"}
          className={`${controlClass} min-h-9 ${className ?? ""}`}
        />
        <button
          type="button"
          aria-controls={id}
          aria-label={t(shown ? "hideNamed" : "showNamed", { label })}
          onClick={() => setShown(!shown)}
          className={`${buttonClass("plain")} shrink-0`}
        >
          {t(shown ? "hide" : "show")}
        </button>
      </div>
    </Field>
  );
}
