import { diffWordsWithSpace } from "diff";
import { useTranslations } from "use-intl/react";

type ChangedWordsProps = { from: string; to: string; lang: string };

/** What would become of some words: struck out and underlined, and said to who cannot see it. Needs the area `comments`. */
export function ChangedWords({ from, to, lang }: ChangedWordsProps) {
  const t = useTranslations("comments.passage");
  const parts = diffWordsWithSpace(from, to).map((part, index) => ({ ...part, key: `${index}` }));
  return (
    <p className="answer whitespace-pre-wrap" lang={lang}>
      {parts.map(({ key, value, added, removed }) => {
        if (added) return <ins key={key}>{spoken(t("added"), value)}</ins>;
        if (removed) return <del key={key}>{spoken(t("removed"), value)}</del>;
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}

function spoken(what: string, words: string) {
  return (
    <>
      <span className="sr-only select-none"> {what} </span>
      {words}
    </>
  );
}
