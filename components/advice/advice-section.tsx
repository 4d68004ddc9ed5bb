import type { ReactNode } from "react";

type AdviceSectionProps = { id: string; title: string; count?: ReactNode; children?: ReactNode };

/** One kind of advice: what it is, how much of it there is, and its lines. */
export function AdviceSection({ id, title, count, children }: AdviceSectionProps) {
  return (
    <section aria-labelledby={id} className="mb-8">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {count ? <div className="mb-2 max-w-prose text-sm text-ink-soft">{count}</div> : null}
      {children}
    </section>
  );
}

/** The lines of one kind of advice, in the order of the form. */
export function AdviceLines({ children }: { children: ReactNode }) {
  return <ul className="border-t border-line text-sm [&>li]:border-b [&>li]:border-line [&>li]:py-2">{children}</ul>;
}
