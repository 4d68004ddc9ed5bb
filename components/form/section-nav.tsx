import Link from "next/link";
import type { Frame } from "@/lib/domain/frame";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { SectionStrip } from "./section-strip";

type SectionNavProps = {
  frame: Frame;
  current: string;
  progress: readonly { readonly id: string; readonly asked: number; readonly done: number }[];
  language: Language;
};

/** The form's sections in its own order, each with how much of it is done. */
export function SectionNav({ frame, current, progress, language }: SectionNavProps) {
  const t = translatorOf(language);
  return (
    <nav aria-label={t("form.sections")} className="print:hidden">
      <SectionStrip current={current}>
        {frame.sections.map(({ id, number, words }) => {
          const { asked = 0, done = 0 } = progress.find((each) => each.id === id) ?? {};
          const full = asked > 0 && done === asked;
          return (
            <li key={id} className="relative shrink-0">
              <Link
                prefetch={false}
                href={`/dossiers/${frame.id}/form/${id}`}
                aria-current={id === current ? "page" : undefined}
                className="flex min-h-9 items-start gap-1.5 rounded-md px-2 py-1 text-sm leading-control text-ink-soft hover:bg-hover hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-ink"
              >
                <span className="w-9 shrink-0 tabular-nums">{number}</span>
                <span className="min-w-0 max-lg:max-w-40 max-lg:truncate lg:flex-1">{words[language]}</span>
                <span className={`shrink-0 tabular-nums ${full ? "text-done" : ""}`}>
                  <span aria-hidden>{full ? "✓" : `${done}/${asked}`}</span>
                  <span className="sr-only">{t("form.progress", { done, asked })}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </SectionStrip>
    </nav>
  );
}
