"use client";

import { type ReactNode, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Refusal, Result } from "@/lib/domain/result";
import { RefusalNotice } from "./refusal-notice";
import { Button } from "./ui/button";
import { Dialog } from "./ui/dialog";
import { useChange } from "./use-change";
import { useKeptFocus } from "./use-kept-focus";

type AskOnceProps = {
  /** The button's word, and the same with what it concerns, for who hears it alone. */
  label: string;
  named: string;
  title: string;
  /** What will happen, and to whom. */
  what: string;
  yes: string;
  busyLabel: string;
  /** Takes nothing away, but cannot be taken back. */
  main?: boolean;
  /** More of a refusal than its own sentence. */
  refused?(refusal: Refusal): ReactNode;
  ask(): Promise<Result<unknown>>;
};

/** A button for what takes something away: says what will happen, asks once, and shows a refusal where it was asked. */
export function AskOnce({ label, named, title, what, yes, busyLabel, main = false, refused, ask }: AskOnceProps) {
  const common = useTranslations("common");
  const { change, busy, refusal } = useChange();
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(trigger);

  async function carryOut() {
    const result = await change(ask);
    if (!result?.ok) return;
    keepFocus();
    setOpen(false);
  }

  const button = (
    <Button ref={trigger} small={!main} variant={main ? "plain" : "quiet"} aria-label={named}>
      {label}
    </Button>
  );
  const foot = (
    <>
      <Button variant={main ? "main" : "danger"} busy={busy} busyLabel={busyLabel} onClick={carryOut}>
        {yes}
      </Button>
      <Button variant="quiet" onClick={() => setOpen(false)}>
        {common("cancel")}
      </Button>
    </>
  );
  return (
    <Dialog title={title} description={what} closeLabel={common("close")} open={open} onOpenChange={setOpen} trigger={button} foot={foot}>
      {refusal ? (refused?.(refusal) ?? <RefusalNotice refusal={refusal} />) : null}
    </Dialog>
  );
}
