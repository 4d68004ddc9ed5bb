"use client";

import { Popover as Radix } from "radix-ui";
import type { ReactNode, RefObject } from "react";

export type PopoverWindowProps = {
  /** What it is, for who hears it. */
  label: string;
  /** Leaves the keyboard where it is: for what appears beside a text while somebody writes. */
  quiet?: boolean;
  children: ReactNode;
};

type Placed = { at: RefObject<Element | null>; onClose(): void };

/** The card itself, for as long as it is open, beside what it tells of. */
export function PopoverWindow({ label, quiet = false, children, at, onClose }: PopoverWindowProps & Placed) {
  const stay = quiet ? (event: Event) => event.preventDefault() : undefined;
  const goBack = (event: Event) => {
    event.preventDefault();
    if (!quiet && at.current instanceof HTMLElement) at.current.focus();
  };
  // A press on the button that opened it closes it there; closed here as well it would open again.
  const keepToButton = (event: Event) => {
    if (event.target instanceof Node && at.current?.contains(event.target)) event.preventDefault();
  };
  return (
    <Radix.Root open onOpenChange={onClose}>
      {/* Radix measures whatever is there when it is opened. */}
      <Radix.Anchor virtualRef={at as RefObject<Element>} />
      <Radix.Content
        aria-label={label}
        align="start"
        sideOffset={4}
        collisionPadding={8}
        onOpenAutoFocus={stay}
        onCloseAutoFocus={goBack}
        onPointerDownOutside={keepToButton}
        className="z-30 max-h-(--radix-popover-content-available-height) w-80 max-w-[calc(100vw-1rem)] animate-appear overflow-y-auto rounded-md border border-line bg-raised p-3 text-left text-sm font-normal text-ink shadow-float print:hidden"
      >
        {children}
      </Radix.Content>
    </Radix.Root>
  );
}
