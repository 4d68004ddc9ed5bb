"use client";

import dynamic from "next/dynamic";
import { cloneElement, type MouseEvent, type ReactElement, type RefObject, useRef } from "react";
import type { PopoverWindowProps } from "./popover-window";

type TriggerProps = { onClick?: (event: MouseEvent<HTMLElement>) => void; [attribute: string]: unknown };

type PopoverProps = PopoverWindowProps & {
  open: boolean;
  onOpenChange(open: boolean): void;
  /** The button that opens it; or `at`, a place on the page that was pressed. */
  trigger?: ReactElement<TriggerProps>;
  at?: RefObject<Element | null>;
};

const load = () => import("./popover-window").then((module) => module.PopoverWindow);
// As with dialogs: what places and closes it comes when one is about to be opened.
const PopoverWindow = dynamic(load, { ssr: false });

/** A small card beside what it tells of. Drawn where it stands, not in a portal: it stays inside its landmark and its dialog. */
export function Popover({ open, onOpenChange, trigger, at, ...window }: PopoverProps) {
  const button = useRef<HTMLElement>(null);
  const soon = () => void load();
  return (
    <>
      {trigger
        ? cloneElement(trigger, {
            ref: button,
            "aria-haspopup": "dialog",
            "aria-expanded": open,
            onPointerEnter: soon,
            onFocus: soon,
            onClick(event) {
              trigger.props.onClick?.(event);
              onOpenChange(!open);
            },
          })
        : null}
      {open ? <PopoverWindow {...window} at={at ?? button} onClose={() => onOpenChange(false)} /> : null}
    </>
  );
}
