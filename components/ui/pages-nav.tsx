import Link from "next/link";

type PagesNavProps = {
  label: string;
  /** Which page this is, in words. */
  now: string;
  before: string;
  after: string;
  page: number;
  pages: number;
  to(page: number): string;
};

/** To the page before and after, where a list has several. */
export function PagesNav({ label, now, before, after, page, pages, to }: PagesNavProps) {
  if (pages <= 1) return null;
  const link = (wanted: number, words: string) => (
    <Link prefetch={false} href={to(wanted)} className="flex min-h-11 items-center text-accent underline underline-offset-4">
      {words}
    </Link>
  );
  return (
    <nav aria-label={label} className="flex items-center gap-6 pt-2 text-sm print:hidden">
      {page > 1 ? link(page - 1, before) : null}
      <span className="text-ink-soft tabular-nums">{now}</span>
      {page < pages ? link(page + 1, after) : null}
    </nav>
  );
}
