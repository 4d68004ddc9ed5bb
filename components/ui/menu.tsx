"use client";

import Link from "next/link";
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

export type MenuItem = "line" | { label: string; icon?: ReactNode; onSelect?: () => void; href?: string };

type MenuProps = { label: ReactNode; labelClass: string; items: readonly MenuItem[] };

const entry =
  "flex min-h-8 w-full items-center gap-2 rounded-sm px-2 py-1 text-left hover:bg-hover focus:bg-hover focus:-outline-offset-2 pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0";

/** Drawn where it stands, not at the end of the page: it stays inside its landmark. Arrows walk, Escape and leaving close it. */
export function Menu({ label, labelClass, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  function show(at: "first" | "last" = "first") {
    setOpen(true);
    requestAnimationFrame(() =>
      entriesOf(list.current)
        .at(at === "first" ? 0 : -1)
        ?.focus(),
    );
  }
  function close() {
    setOpen(false);
    button.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!open) {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      show(event.key === "ArrowDown" ? "first" : "last");
    } else if (event.key === "Escape") close();
    else if (!walk(list.current, event.key)) return;
    event.preventDefault();
  }
  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the button and the entries inside
    <div className="relative" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => (open ? close() : show())}
        className={labelClass}
      >
        {label}
      </button>
      {open ? (
        <div
          ref={list}
          id={id}
          role="menu"
          className="absolute top-full right-0 z-50 mt-1 min-w-48 max-w-80 animate-appear rounded-md border border-line bg-raised p-1 text-sm leading-control whitespace-normal text-ink shadow-float"
        >
          {items.map((item, index) => (
            <Entry key={item === "line" ? `line-${index}` : item.label} item={item} onDone={() => setOpen(false)} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Entry({ item, onDone }: { item: MenuItem; onDone(): void }) {
  if (item === "line") return <hr className="my-1 border-line" />;
  const { icon, label, href, onSelect } = item;
  if (href !== undefined) {
    return (
      <Link prefetch={false} href={href} role="menuitem" tabIndex={-1} onClick={onDone} className={entry}>
        {icon}
        {label}
      </Link>
    );
  }
  const choose = () => {
    onDone();
    onSelect?.();
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={choose} className={entry}>
      {icon}
      {label}
    </button>
  );
}

function entriesOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

/** Moves the focus as a key says; false for a key that moves nothing. */
function walk(list: HTMLElement | null, key: string): boolean {
  const entries = entriesOf(list);
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const ways: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const next = ways[key];
  if (next === undefined) return false;
  entries.at(next % entries.length)?.focus();
  return true;
}
