"use client";

import Link from "next/link";
import { useTranslations } from "use-intl/react";
import type { FoundItem } from "./found-items";
import { FoundText } from "./found-text";

type FoundListProps = { items: readonly FoundItem[]; activeId: string | undefined; words: string; onFollow: () => void };

/** Links that are options: followed by Enter in the field above, by a press, or opened in a tab of their own. */
export function FoundList({ items, activeId, words, onFollow }: FoundListProps) {
  const t = useTranslations("search");
  return (
    <div id="search-results" role="listbox" aria-label={t("results")} className="-mx-2 flex flex-col">
      {items.map((item) => (
        <Link
          prefetch={false}
          key={item.id}
          id={item.id}
          href={item.href}
          role="option"
          aria-selected={item.id === activeId}
          tabIndex={-1}
          onClick={onFollow}
          className="block border-b border-line px-2 py-2 text-sm leading-control last:border-0 hover:bg-hover aria-selected:bg-accent-soft"
        >
          <Found item={item} words={words} />
        </Link>
      ))}
    </div>
  );
}

function Found({ item, words }: { item: FoundItem; words: string }) {
  const t = useTranslations("search");
  const common = useTranslations("common.languages");
  if (item.kind === "dossier") {
    return (
      <>
        <span className="block text-ink-soft">{t("dossier")}</span>
        <span className="block font-medium">{item.title}</span>
      </>
    );
  }
  const { city, question, language, title, excerpt } = item;
  return (
    <>
      <span className="block text-ink-soft">{t("answer", { city, question, language: common(language) })}</span>
      <span className="block font-medium">{title}</span>
      <span className="mt-1 line-clamp-2 font-serif leading-text">
        <FoundText text={excerpt} words={words} />
      </span>
    </>
  );
}
