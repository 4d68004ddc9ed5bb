import { folded } from "@/lib/domain/folding";

/** A piece of an answer with the words searched for marked, found with or without their marks as the server finds them. */
export function FoundText({ text, words }: { text: string; words: string }) {
  const signs = [...text];
  const wanted = folded(words.trim());
  // Sign by sign, so that a place in the folded text is a place in the written one.
  const plain = signs.map((sign) => folded(sign));
  const from = placeOf(plain, plain.join("").indexOf(wanted));
  if (from < 0 || wanted === "") return <>…{text}…</>;
  const to = placeOf(plain, plain.slice(0, from).join("").length + wanted.length);
  return (
    <>
      …{wholeWords(signs.slice(0, from).join(""))}
      <mark>{signs.slice(from, to < 0 ? undefined : to).join("")}</mark>
      {to < 0 ? "" : signs.slice(to).join("")}…
    </>
  );
}

/** The piece begins anywhere in a word; what is shown begins with a whole one, where there is one. */
function wholeWords(before: string): string {
  return before.replace(/^\S*\s+/, "");
}

/** Which sign stands at an offset of the folded text; −1 beyond it. */
function placeOf(plain: readonly string[], offset: number): number {
  let passed = 0;
  return offset < 0
    ? -1
    : plain.findIndex((each) => {
        passed += each.length;
        return passed > offset;
      });
}
