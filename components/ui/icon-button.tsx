"use client";

import { Tooltip } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";

type IconButtonProps = Omit<ComponentProps<"button">, "aria-label" | "children"> & {
  label: string;
  icon: ReactNode;
  /** The keys that do the same, shown in the tooltip. */
  keys?: string;
};

export function IconButton({ label, icon, keys, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip.Provider delayDuration={300}>
      <Tooltip.Root>
        {/* The tooltip repeats the label, so it is not also announced as a description. */}
        <Tooltip.Trigger asChild aria-describedby={undefined}>
          <button
            type="button"
            {...rest}
            aria-label={label}
            aria-keyshortcuts={keys?.replaceAll(" ", "+").replace("Ctrl", "Control")}
            className={`inline-flex size-9 shrink-0 items-center justify-center rounded-md text-ink-soft transition-colors hover:bg-hover hover:text-ink disabled:cursor-not-allowed disabled:opacity-50 pointer-coarse:size-11 [&_svg]:size-5 ${className ?? ""}`}
          >
            {icon}
          </button>
        </Tooltip.Trigger>
        <Tooltip.Content
          sideOffset={4}
          collisionPadding={8}
          className="z-50 flex max-w-64 animate-appear gap-2 rounded-md bg-ink px-2 py-1 text-sm leading-control font-normal whitespace-normal text-surface"
        >
          {label}
          {keys ? <kbd className="font-sans opacity-80">{keys}</kbd> : null}
        </Tooltip.Content>
      </Tooltip.Root>
    </Tooltip.Provider>
  );
}
