"use client";

import type { ReactNode } from "react";
import { useCurrentInView } from "../ui/use-current-in-view";

/** The list of sections: a column where there is room, elsewhere a strip with the present one in sight. */
export function SectionStrip({ current, children }: { current: string; children: ReactNode }) {
  const line = useCurrentInView<HTMLUListElement>(current);
  return (
    <ul ref={line} className="relative flex gap-1 overflow-x-auto pb-2 lg:sticky lg:top-32 lg:flex-col lg:overflow-visible">
      {children}
    </ul>
  );
}
