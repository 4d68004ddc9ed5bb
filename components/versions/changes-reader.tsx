"use client";

import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useState } from "react";

type ChangesReaderProps = {
  /** Which text this is. */
  label: string;
  /** How the keyboard goes through it, said to who cannot see that it can. */
  hint: string;
  children: ReactNode;
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Says whose a place is that is pointed at or focused, and leads the arrow keys from one to the next. */
export function ChangesReader({ label, hint, children }: ChangesReaderProps) {
  const [said, setSaid] = useState("");
  const tell = (event: SyntheticEvent) => {
    const change = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-change]") : null;
    if (change) setSaid(change.dataset.change ?? "");
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and there is none
    <div role="group" aria-label={`${label}. ${hint}`} onFocus={tell} onPointerOver={tell} onKeyDown={move}>
      {children}
      <p role="status" className="min-h-6 text-sm text-ink-soft print:hidden">
        {said}
      </p>
    </div>
  );
}

/** From place to place with the arrows, to the ends with Home and End; the one that has the focus is the one Tab comes back to. */
function move(event: KeyboardEvent<HTMLElement>) {
  const changes = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-change]")];
  const at = changes.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const step = steps[event.key];
  const next = event.key === "Home" ? 0 : event.key === "End" ? changes.length - 1 : step === undefined ? at : at + step;
  const goal = changes[next];
  if (!goal || goal === changes[at]) return;
  event.preventDefault();
  for (const change of changes) change.tabIndex = change === goal ? 0 : -1;
  goal.focus();
}
