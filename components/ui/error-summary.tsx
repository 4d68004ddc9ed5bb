"use client";

import { type MouseEvent, useEffect, useId, useRef } from "react";

type ErrorSummaryProps = { title: string; items: readonly { id: string; message: string }[] };

/** Takes the focus once, when it appears; give it `key={submitCount}` to take it again after another try. */
export function ErrorSummary({ title, items }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const heading = useId();
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={heading} className="rounded-md border-2 border-warm bg-paper px-4 py-3">
      <h2 id={heading} className="font-semibold">
        {title}
      </h2>
      <ul className="mt-1 flex flex-col gap-1 text-sm">
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`} onClick={lead} className="font-medium text-warm underline underline-offset-4">
              {item.message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The browser would scroll the bare field to the edge; its label has to be seen with it. */
function lead(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.focus({ preventScroll: true });
  (field.closest("fieldset") ?? field.parentElement ?? field).scrollIntoView({ block: "center" });
}
