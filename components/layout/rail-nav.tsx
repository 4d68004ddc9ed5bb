import Link from "next/link";
import type { ReactNode } from "react";

export type RailItem = { href: string; label: string; icon?: ReactNode; current: boolean };

/** `inside`: the present page is a part of what the rail points at, and the parts' own list marks it. */
type RailNavProps = { label: string; items: readonly RailItem[]; inside: boolean };

const bar = "flex min-h-14 flex-col items-center justify-center gap-1 border-t-2 border-transparent px-1 -outline-offset-2";
const rail = "lg:min-h-9 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-md lg:border-t-0 lg:px-3 lg:py-1";

export function RailNav({ label, items, inside }: RailNavProps) {
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:static lg:border-0"
    >
      <ul className="flex lg:flex-col lg:gap-px">
        {items.map((item) => (
          <li key={item.href} className="min-w-0 flex-1">
            <Link
              prefetch={false}
              href={item.href}
              aria-current={item.current ? (inside ? "true" : "page") : undefined}
              className={`${bar} ${rail} text-center text-sm leading-control text-ink-soft hover:bg-hover hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink lg:text-left lg:aria-[current]:bg-hover [&_svg]:size-5 [&_svg]:shrink-0 lg:[&_svg]:size-4 aria-[current]:[&_svg]:text-accent`}
            >
              {item.icon}
              <span className="max-w-full truncate">{item.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
