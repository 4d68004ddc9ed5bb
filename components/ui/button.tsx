import { LoaderCircle } from "lucide-react";
import type { ComponentProps, MouseEvent } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";

type ButtonProps = ComponentProps<"button"> & {
  variant?: ButtonVariant;
  small?: boolean;
  busy?: boolean;
  /** Shown in place of the children while busy: what is happening. */
  busyLabel?: string;
};

/** While busy it stays focusable and refuses presses: a disabled button would throw the keyboard back to the top. */
export function Button({ variant, small, busy, busyLabel, className, children, onClick, ...rest }: ButtonProps) {
  const state = busy ? ({ "aria-disabled": true, "aria-busy": true, onClick: refuse } as const) : { onClick };
  return (
    <button type="button" {...rest} {...state} className={`${buttonClass(variant, small)} ${className ?? ""}`}>
      {busy ? <LoaderCircle aria-hidden className="size-4 shrink-0 animate-spin" /> : null}
      {busy && busyLabel ? busyLabel : children}
    </button>
  );
}

function refuse(event: MouseEvent) {
  event.preventDefault();
}
