import type { ReactNode } from "react";
import { PartsNav, type PartsNavProps } from "./parts-nav";
import { type RailItem, RailNav } from "./rail-nav";

type AppShellProps = {
  brand: ReactNode;
  rail: readonly RailItem[];
  railLabel: string;
  /** The open dossier's own parts. */
  sub?: PartsNavProps;
  /** Right end of the top line: search, language, theme, me. */
  top: ReactNode;
  /** Where I am. */
  where: ReactNode;
  spine?: ReactNode;
  skipLabel: string;
  children: ReactNode;
};

/** One piece of markup for both shapes: what is a rail from 1024 px is a bottom bar and a line of tabs on a phone. */
export function AppShell({ brand, rail, railLabel, sub, top, where, spine, skipLabel, children }: AppShellProps) {
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:grid-rows-[3rem_1fr] print:block">
      <a
        href="#main"
        className="absolute top-2 left-2 z-50 -translate-y-20 rounded-md bg-accent px-3 py-2 text-sm font-medium text-accent-ink focus:translate-y-0 print:hidden"
      >
        {skipLabel}
      </a>
      <header className="z-20 col-span-full flex min-h-12 flex-wrap items-center gap-x-3 border-line bg-surface pr-2 pl-4 lg:sticky lg:top-0 lg:border-b lg:pr-4 lg:pl-0 print:hidden">
        <div className="mr-auto flex shrink-0 items-center font-semibold lg:mr-0 lg:w-[13rem] lg:pl-5">{brand}</div>
        <div className="order-last min-w-0 basis-full pr-2 pb-2 text-sm leading-control text-ink-soft lg:order-none lg:flex-1 lg:basis-0 lg:py-1 lg:pl-5">
          {where}
        </div>
        <div className="flex shrink-0 items-center gap-1">{top}</div>
      </header>
      <div className="z-10 border-line lg:sticky lg:top-12 lg:flex lg:h-[calc(100dvh-3rem)] lg:flex-col lg:gap-6 lg:overflow-y-auto lg:border-r lg:px-2 lg:py-3 print:hidden">
        <RailNav label={railLabel} items={rail} inside={sub !== undefined} />
        {sub ? <PartsNav {...sub} /> : null}
      </div>
      <main className="flex min-w-0 flex-col">
        {spine ? (
          <div className="z-5 border-b border-line bg-surface px-4 py-2 lg:sticky lg:top-12 lg:px-8 print:static">{spine}</div>
        ) : null}
        <div id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 pt-5 pb-24 lg:px-8 lg:pb-12 print:p-0">
          {children}
        </div>
      </main>
    </div>
  );
}
