import type { ReactNode } from "react";

type PageHeadingProps = {
  title: ReactNode;
  /** One sentence under the heading. */
  line?: ReactNode;
  /** The one main action of the page. */
  action?: ReactNode;
};

export function PageHeading({ title, line, action }: PageHeadingProps) {
  return (
    <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-lg font-semibold text-balance sm:text-xl">{title}</h1>
        {line ? <div className="mt-1 max-w-prose text-ink-soft">{line}</div> : null}
      </div>
      {action ? <div className="flex shrink-0 gap-2 sm:pt-1">{action}</div> : null}
    </div>
  );
}
