import type { ReactNode } from "react";
import { buttonClass } from "../ui/button-class";

type SorryPageProps = {
  title: string;
  sentence: ReactNode;
  link: { href: string; label: string };
  /** What else can be done or quoted: a way to try again, a reference. */
  children?: ReactNode;
};

export function SorryPage({ title, sentence, link, children }: SorryPageProps) {
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-xl flex-col items-start justify-center gap-4 px-4 py-12">
      <h1 className="text-xl font-semibold text-balance">{title}</h1>
      <div className="text-ink-soft">{sentence}</div>
      {children}
      {/* A plain link: the page it leads to is begun anew, without anything of the one that failed. */}
      <a href={link.href} className={buttonClass(children ? "plain" : "main")}>
        {link.label}
      </a>
    </main>
  );
}
