"use client";

import dynamic from "next/dynamic";
import { cloneElement, type MouseEvent, type ReactElement, useState } from "react";
import type { DialogWindowProps } from "./dialog-window";

type TriggerProps = { onClick?: (event: MouseEvent<HTMLElement>) => void; [attribute: string]: unknown };

type DialogProps = DialogWindowProps & {
  /** The element that opens it; left out when `open` is held by the caller. */
  trigger?: ReactElement<TriggerProps>;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

const load = () => import("./dialog-window").then((module) => module.DialogWindow);
// Most visits of a page open no dialog: the window's script comes when one is about to be opened.
const DialogWindow = dynamic(load, { ssr: false });

/** What is asked or shown over the page, and the button that opens it. */
export function Dialog({ trigger, open, onOpenChange, ...window }: DialogProps) {
  const [own, setOwn] = useState(false);
  const shown = open ?? own;
  const show = (next: boolean) => {
    setOwn(next);
    onOpenChange?.(next);
  };
  const soon = () => void load();
  return (
    <>
      {trigger
        ? cloneElement(trigger, {
            "aria-haspopup": "dialog",
            "aria-expanded": shown,
            onPointerEnter: soon,
            onFocus: soon,
            onClick(event) {
              trigger.props.onClick?.(event);
              show(true);
            },
          })
        : null}
      {shown ? <DialogWindow {...window} onClose={() => show(false)} /> : null}
    </>
  );
}
