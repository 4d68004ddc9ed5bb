import { ChevronRight } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

type DisclosureProps = ComponentProps<"details"> & { summary: ReactNode };

export function Disclosure({ summary, children, className, ...rest }: DisclosureProps) {
  return (
    <details {...rest} className={`group/disclosure text-sm ${className ?? ""}`}>
      <summary className="inline-flex list-none items-center gap-1 rounded-sm py-1 font-medium text-accent hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 shrink-0 transition-transform group-open/disclosure:rotate-90 print:hidden" />
        {summary}
      </summary>
      <div className="mt-1 ml-2 border-l border-line py-1 pl-4">{children}</div>
    </details>
  );
}
