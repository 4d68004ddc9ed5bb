"use client";

import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "./ui/button";
import type { ButtonVariant } from "./ui/button-class";
import { Dialog } from "./ui/dialog";

type FormDialogProps = {
  label: string;
  /** The same with what it concerns, for who hears the button alone. */
  named?: string;
  title: string;
  description?: string;
  variant?: ButtonVariant;
  small?: boolean;
  wide?: boolean;
  /** Said beside the button when the form has done its work. */
  saved: string;
  /** The form; `onDone` closes the window. */
  children(onDone: () => void): ReactNode;
};

/** A button, the window with its form, and what was done; most visits open none, so the form comes when it is asked for. */
export function FormDialog({ label, named, title, description, variant, small, wide, saved, children }: FormDialogProps) {
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const show = (next: boolean) => {
    setOpen(next);
    if (next) setDone(false);
  };
  function finish() {
    setDone(true);
    setOpen(false);
  }
  return (
    <div className="flex flex-col items-start gap-1">
      <Dialog
        {...{ title, description, wide, open }}
        onOpenChange={show}
        closeLabel={common("close")}
        trigger={
          <Button {...{ variant, small }} aria-label={named}>
            {label}
          </Button>
        }
      >
        {children(finish)}
      </Dialog>
      <p role="status" className="text-sm text-done empty:hidden">
        {done ? saved : ""}
      </p>
    </div>
  );
}
