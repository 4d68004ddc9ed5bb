"use client";

import Link from "next/link";
import { useCurrentInView } from "./use-current-in-view";

export type TabsNavItem = { href: string; label: string; current: boolean; mark?: string };

export function TabsNav({ label, items }: { label: string; items: readonly TabsNavItem[] }) {
  const line = useCurrentInView<HTMLUListElement>(items.find((item) => item.current)?.href);
  return (
    <nav aria-label={label} className="border-b border-line print:hidden">
      <ul ref={line} className="-mb-px flex gap-5 overflow-x-auto [scrollbar-width:none]">
        {items.map((item) => (
          <li key={item.href} className="shrink-0">
            <Link
              prefetch={false}
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className="flex min-h-10 items-center gap-2 border-b-2 border-transparent text-sm leading-control text-ink-soft -outline-offset-2 hover:border-control hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink pointer-coarse:min-h-11"
            >
              {item.label}
              {item.mark ? <span className="font-normal tabular-nums text-ink-soft">{item.mark}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
