"use client";

import { Popover as Radix } from "radix-ui";
import type { ReactElement, ReactNode, RefObject } from "react";

type PopoverProps = {
  /** What it is, for who hears it. */
  label: string;
  open: boolean;
  onOpenChange(open: boolean): void;
  /** The button that opens it; or `at`, a place on the page that was pressed. */
  trigger?: ReactElement;
  at?: RefObject<Element | null>;
  /** Leaves the keyboard where it is: for what appears beside a text while somebody writes. */
  quiet?: boolean;
  children: ReactNode;
};

/** A small card beside what it tells of. Drawn where it stands, not in a portal: it stays inside its landmark and its dialog. */
export function Popover({ label, open, onOpenChange, trigger, at, quiet = false, children }: PopoverProps) {
  const stay = quiet ? (event: Event) => event.preventDefault() : undefined;
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      {/* Radix measures whatever is there when it is opened. */}
      {at ? <Radix.Anchor virtualRef={at as RefObject<Element>} /> : null}
      <Radix.Content
        aria-label={label}
        align="start"
        sideOffset={4}
        collisionPadding={8}
        onOpenAutoFocus={stay}
        onCloseAutoFocus={stay}
        className="z-30 max-h-(--radix-popover-content-available-height) w-80 max-w-[calc(100vw-1rem)] animate-appear overflow-y-auto rounded-md border border-line bg-raised p-3 text-left text-sm font-normal text-ink shadow-float print:hidden"
      >
        {children}
      </Radix.Content>
    </Radix.Root>
  );
}
