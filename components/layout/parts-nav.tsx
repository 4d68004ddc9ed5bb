"use client";

import Link from "next/link";
import { useId } from "react";
import { useCurrentInView } from "../ui/use-current-in-view";

export type PartsNavProps = {
  title: string;
  items: readonly { href: string; label: string; current: boolean; mark?: string }[];
};

const tab = "flex min-h-11 items-center gap-2 border-b-2 border-transparent text-sm leading-control -outline-offset-2";
const entry = "lg:min-h-8 lg:justify-between lg:border-b-0 lg:border-l-2 lg:py-1 lg:pr-3 lg:pl-3";

export function PartsNav({ title, items }: PartsNavProps) {
  const id = useId();
  const line = useCurrentInView<HTMLUListElement>(items.find((item) => item.current)?.href);
  return (
    <nav aria-labelledby={id} className="border-b border-line lg:border-0">
      <p id={id} className="sr-only lg:not-sr-only lg:px-3! lg:pb-1! lg:text-sm lg:font-semibold">
        {title}
      </p>
      <ul ref={line} className="flex gap-5 overflow-x-auto px-4 [scrollbar-width:none] lg:flex-col lg:gap-0 lg:px-3">
        {items.map((item) => (
          <li key={item.href} className="shrink-0">
            <Link
              prefetch={false}
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className={`${tab} ${entry} text-ink-soft hover:text-ink lg:border-line lg:hover:bg-hover aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink`}
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
