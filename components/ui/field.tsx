import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { TypedEarly } from "./typed-early";

export type FieldWords = {
  label: string;
  /** Said after the label when the field may stay empty. */
  optional?: string;
  help?: ReactNode;
  error?: string;
};

export const controlClass =
  "w-full rounded-md border border-control bg-paper px-3 text-base leading-control text-ink transition-colors lg:text-sm hover:border-ink-soft [&[readonly]]:bg-surface disabled:cursor-not-allowed disabled:border-line disabled:bg-surface disabled:text-ink-soft aria-[invalid=true]:border-warm aria-[invalid=true]:ring-1 aria-[invalid=true]:ring-warm pointer-coarse:min-h-11";

/** The attributes that tie a control to its help and its error, for people who hear the page. */
export function fieldState(id: string, { help, error }: Pick<FieldWords, "help" | "error">, described?: string) {
  const ids = [error ? `${id}-error` : "", help ? `${id}-help` : "", described ?? ""].filter(Boolean);
  return { "aria-describedby": ids.join(" ") || undefined, "aria-invalid": error ? true : undefined } as const;
}

export function FieldHelp({ id, help }: { id: string; help: ReactNode }) {
  return help ? (
    <div id={`${id}-help`} className="text-sm text-ink-soft">
      {help}
    </div>
  ) : null;
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  return error ? (
    <p id={`${id}-error`} className="flex gap-1 text-sm font-medium text-warm">
      <CircleAlert aria-hidden className="mt-1 size-4 shrink-0" />
      {error}
    </p>
  ) : null;
}

export function Field({ id, label, optional, help, error, children }: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <TypedEarly id={id} />
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {optional ? <span className="font-normal text-ink-soft"> {optional}</span> : null}
      </label>
      <FieldHelp id={id} help={help} />
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}
