const short = 400;
const around = 60;
const left = "[…] ";
const right = " […]";

/**
 * Of two versions of one text, what differs and a few words around it, the rest as "[…]": a table shows the change, not the whole
 * answer twice. Texts of up to 400 characters come back whole. Cut between words only; the words themselves are never altered.
 */
export function changedPassage(before: string, after: string): { readonly before: string; readonly after: string } {
  if (Math.max(before.length, after.length) <= short) return { before, after };
  const one = before.match(words) ?? [];
  const other = after.match(words) ?? [];
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const from = context(one.slice(0, start).reverse());
  const to = context(one.slice(one.length - end));
  const cut = (text: readonly string[]) => {
    const first = start - from;
    const last = text.length - end + to;
    return `${first > 0 ? left : ""}${text.slice(first, last).join("").trim()}${last < text.length ? right : ""}`;
  };
  return { before: cut(one), after: cut(other) };
}

/** A word with the white space after it, so that all of them together are the text. */
const words = /\s*\S+\s*|\s+/gu;

/** How many of these words, nearest first, fit around a change. */
function context(near: readonly string[]): number {
  let length = 0;
  let count = 0;
  while (count < near.length && length + (near[count]?.length ?? 0) <= around) length += near[count++]?.length ?? 0;
  return count;
}
