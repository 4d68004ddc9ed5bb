"use client";

import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { type ReactNode, useRef } from "react";
import { IconButton } from "./icon-button";

export type DialogWindowProps = {
  title: string;
  /** What will happen, and to whom. */
  description?: ReactNode;
  closeLabel: string;
  wide?: boolean;
  /** The buttons, main one first. */
  foot?: ReactNode;
  children?: ReactNode;
};

/** The window of a dialog, for as long as it is open; afterwards the keyboard is back where it was. */
export function DialogWindow({ title, description, closeLabel, wide, foot, children, onClose }: DialogWindowProps & { onClose(): void }) {
  const before = useRef(document.activeElement);
  const goBack = (event: Event) => {
    event.preventDefault();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
        <Radix.Content
          onOpenAutoFocus={startAtField}
          onCloseAutoFocus={goBack}
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
