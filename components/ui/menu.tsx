"use client";

import Link from "next/link";
import { DropdownMenu } from "radix-ui";
import type { ReactElement, ReactNode } from "react";

export type MenuItem =
  | "line"
  | {
      label: string;
      icon?: ReactNode;
      keys?: string;
      danger?: boolean;
      disabled?: boolean;
      onSelect?: () => void;
      href?: string;
    };

type MenuProps = { trigger: ReactElement; items: readonly MenuItem[]; align?: "start" | "end" };

/** Drawn where it stands, not in a portal: it stays inside its landmark and its dialog, and nothing clips it. */
export function Menu({ trigger, items, align = "end" }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Content
        align={align}
        sideOffset={4}
        collisionPadding={8}
        className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 max-w-80 animate-appear overflow-y-auto rounded-md border border-line bg-raised p-1 text-left text-sm leading-control font-normal whitespace-normal text-ink shadow-float"
      >
        {items.map((item, index) => (
          <Entry key={item === "line" ? `line-${index}` : item.label} item={item} />
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

function Entry({ item }: { item: MenuItem }) {
  if (item === "line") return <DropdownMenu.Separator className="my-1 border-t border-line" />;
  const inside = (
    <>
      {item.icon}
      <span className="flex-1">{item.label}</span>
      {item.keys ? <kbd className="font-sans text-ink-soft">{item.keys}</kbd> : null}
    </>
  );
  return (
    <DropdownMenu.Item
      asChild={item.href !== undefined}
      disabled={item.disabled}
      onSelect={item.onSelect}
      className={`flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 py-1 data-disabled:cursor-not-allowed data-disabled:text-ink-soft data-highlighted:bg-hover data-highlighted:-outline-offset-2 pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 ${item.danger ? "text-warm" : ""}`}
    >
      {item.href === undefined ? (
        inside
      ) : (
        <Link prefetch={false} href={item.href}>
          {inside}
        </Link>
      )}
    </DropdownMenu.Item>
  );
}
