import { Fragment } from "react";
import type { AuthoredPiece } from "@/lib/domain/versions";

/** Who stands behind a number in a difference; `null` is whoever is not known. */
export type Marks = ReadonlyMap<string | null, number>;

type AuthoredTextProps = {
  pieces: readonly AuthoredPiece[];
  /** The number of each author, as the line of hands beneath explains it. */
  marks: Marks;
  lang: string;
  /** What is said of a place that is pointed at. */
  say(piece: AuthoredPiece): string;
};

/**
 * A text with what came underlined and what went struck out, each place with its author's number: neither needs a colour to be
 * told, nor does print. One place at a time takes the keyboard; the reader around it moves between them.
 */
export function AuthoredText({ pieces, marks, lang, say }: AuthoredTextProps) {
  const keyed = pieces.map((piece, index) => ({ piece, key: `${index}` }));
  const first = keyed.find(({ piece }) => piece.kind !== "same")?.key;
  return (
    <p className="answer whitespace-pre-wrap" lang={lang}>
      {keyed.map(({ piece, key }) =>
        piece.kind === "same" ? (
          <Fragment key={key}>{piece.text}</Fragment>
        ) : (
          <span key={key} data-change={say(piece)} title={say(piece)} tabIndex={key === first ? 0 : -1} className="rounded-sm">
            <Change {...piece} mark={marks.get(piece.by)} />
          </span>
        ),
      )}
    </p>
  );
}

/** Its number stands at its last letter; a change of white space alone is shown by the sign of a paragraph or of a blank. */
function Change({ kind, text, mark }: AuthoredPiece & { mark: number | undefined }) {
  const shown = text.trim() === "" ? text.replaceAll("\n", "¶\n").replaceAll(" ", "·") : text;
  if (kind === "removed") return <del>{shown}</del>;
  const letters = shown.trim();
  const before = shown.slice(0, shown.length - shown.trimStart().length);
  return (
    <>
      {before}
      <ins>{letters}</ins>
      {mark === undefined ? null : <sup className="px-0.5 font-sans text-sm text-ink-soft select-none">{mark}</sup>}
      {shown.slice(before.length + letters.length)}
    </>
  );
}
