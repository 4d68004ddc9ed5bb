import { differenceOf } from "@/lib/domain/text/difference";
import type { Runs } from "@/lib/domain/text/hands";
import { type AuthoredPiece, byAuthor, handsIn, wordsGone } from "@/lib/domain/versions";
import { AuthoredText, type Marks } from "./authored-text";
import { ChangesReader } from "./changes-reader";
import type { DifferenceWords } from "./difference-words";

type ComparedTextProps = {
  /** Which text this is, for who hears it. */
  label: string;
  from: string;
  to: string;
  lang: string;
  /** Whose the words of `to` are. */
  runs: Runs;
  /** Everybody who wrote between the two, by name: what went was struck out by one of them. */
  authors: readonly string[];
  people: readonly { readonly id: string; readonly name: string }[];
  marks: Marks;
  words: DifferenceWords;
};

/** What changed in one text, word by word, and who wrote it. */
export function ComparedText({ label, from, to, lang, runs, authors, people, marks, words }: ComparedTextProps) {
  if (from === to) return <p className="text-sm text-ink-soft">{words.same}</p>;
  const pieces = byAuthor(differenceOf(from, to), runs);
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? words.someone;
  const say = ({ kind, by }: AuthoredPiece) => {
    if (kind === "added") return words.added(nameOf(by));
    return authors.length > 0 ? words.removedBy(authors.join(", ")) : words.removed;
  };
  const gone = wordsGone(pieces);
  return (
    <ChangesReader label={label} hint={words.hint}>
      <AuthoredText pieces={pieces} marks={marks} lang={lang} say={say} />
      <ul className="mt-1 flex flex-wrap gap-x-4 text-sm text-ink-soft">
        {handsIn(pieces).map(({ by, words: count }) => (
          <li key={by ?? ""}>
            {marks.has(by) ? <span className="mr-1 font-medium tabular-nums text-ink">{marks.get(by)}</span> : null}
            {words.came(nameOf(by), count)}
          </li>
        ))}
        {gone > 0 ? <li>{words.went(gone)}</li> : null}
      </ul>
    </ChangesReader>
  );
}

/** A number for everybody, in the order in which they are met. */
export function marksOf(people: readonly { readonly id: string }[]): Marks {
  return new Map(people.map(({ id }, index) => [id, index + 1]));
}
