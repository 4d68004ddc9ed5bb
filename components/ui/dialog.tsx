"use client";

import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { IconButton } from "./icon-button";

type DialogProps = {
  title: string;
  /** What will happen, and to whom. */
  description?: ReactNode;
  closeLabel: string;
  /** The element that opens it; left out when `open` is held by the caller. */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  wide?: boolean;
  /** The buttons, main one first. */
  foot?: ReactNode;
  children?: ReactNode;
};

export function Dialog(props: DialogProps) {
  const { title, description, closeLabel, trigger, open, onOpenChange, wide, foot, children } = props;
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
        <Radix.Content
          onOpenAutoFocus={startAtField}
          {...(description ? {} : { "aria-describedby": undefined })}
          className={`fixed inset-x-0 bottom-0 z-40 flex max-h-[90dvh] animate-appear flex-col rounded-t-lg border border-line bg-raised shadow-float sm:top-[12dvh] sm:bottom-auto sm:mx-auto sm:max-h-[76dvh] sm:w-full sm:rounded-lg ${wide ? "sm:max-w-3xl" : "sm:max-w-lg"}`}
        >
          <Radix.Title className="py-4 pr-14 pl-5 text-lg font-semibold">{title}</Radix.Title>
          <div className="overflow-y-auto -mt-3 px-5 pt-1 pb-5">
            {description ? <Radix.Description className="text-sm text-ink-soft">{description}</Radix.Description> : null}
            {children ? <div className="mt-4 flex flex-col gap-4">{children}</div> : null}
          </div>
          {foot ? <div className="flex flex-wrap gap-2 border-t border-line px-5 py-3">{foot}</div> : null}
          <Radix.Close asChild>
            <IconButton label={closeLabel} icon={<X aria-hidden />} className="absolute top-3 right-3" />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** The first field, else the dialog itself: never a button that does something. */
function startAtField(event: Event) {
  event.preventDefault();
  if (!(event.target instanceof HTMLElement)) return;
  const field = event.target.querySelector<HTMLElement>("input, select, textarea, [contenteditable='true']");
  (field ?? event.target).focus();
}
