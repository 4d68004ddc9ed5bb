"use client";

import { Popover as Radix } from "radix-ui";
import type { ReactNode, RefObject } from "react";

type PopoverProps = {
  /** What it is, for who hears it. */
  label: string;
  /** What was pressed: the card stands beside it, and the keyboard goes back there. */
  at: RefObject<HTMLElement | null>;
  /** Leaves the keyboard where it is: for what appears beside a text while somebody writes. */
  quiet?: boolean;
  onClose(): void;
  children: ReactNode;
};

/** A small card beside what it tells of. Drawn where it stands, not in a portal: it stays inside its landmark and its dialog. */
export function Popover({ label, at, quiet = false, onClose, children }: PopoverProps) {
  const stay = (event: Event) => event.preventDefault();
  const back = (event: Event) => {
    event.preventDefault();
    // Somebody who has gone on elsewhere is left there.
    if (document.activeElement === null || document.activeElement === document.body) at.current?.focus();
  };
  return (
    <Radix.Root open onOpenChange={onClose}>
      {/* Radix measures whatever is there when it is opened. */}
      <Radix.Anchor virtualRef={at as RefObject<HTMLElement>} />
      <Radix.Content
        aria-label={label}
        align="start"
        sideOffset={4}
        collisionPadding={8}
        onOpenAutoFocus={quiet ? stay : undefined}
        onCloseAutoFocus={quiet ? stay : back}
        // A second press on what opened it is that one's own matter.
        onInteractOutside={(event) => at.current?.contains(event.target as Node) && event.preventDefault()}
        className="z-30 max-h-(--radix-popover-content-available-height) w-80 max-w-[calc(100vw-1rem)] animate-appear overflow-y-auto rounded-md border border-line bg-raised p-3 text-left text-sm font-normal text-ink shadow-float print:hidden"
      >
        {children}
      </Radix.Content>
    </Radix.Root>
  );
}
