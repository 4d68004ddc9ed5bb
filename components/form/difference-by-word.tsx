import { diffWordsWithSpace } from "diff";

/** Needs the library that compares; `difference.tsx` fetches it. */
export function DifferenceByWord({ from, to, lang }: { from: string; to: string; lang: string }) {
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
