import { diffWordsWithSpace } from "diff";
import { useTranslations } from "use-intl/react";

/** What changed from one text to another, word by word: struck out and underlined, not by colour alone. */
export function Difference({ from, to, lang }: { from: string; to: string; lang: string }) {
  const t = useTranslations("form.difference");
  if (from === to) return <p className="text-sm text-ink-soft">{t("same")}</p>;
  const parts = diffWordsWithSpace(from, to).map((part, index) => ({ ...part, key: `${index}` }));
  return (
    <p className="answer whitespace-pre-wrap" lang={lang}>
      {parts.map(({ key, value, added, removed }) => {
        if (added)
          return (
            <ins key={key} className="bg-insert underline">
              {value}
            </ins>
          );
        if (removed)
          return (
            <del key={key} className="bg-delete line-through">
              {value}
            </del>
          );
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}
