import type { Limit } from "./form";

// Joiners, direction marks, variation selectors, soft hyphens, controls and private use: nothing of it is seen or printed.
const unseen = /(?![\t\n\r])[\p{Cc}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The one function that counts, in the browser, on the server and in print.
 * Takes plain text in any normal form and counts what is seen of it, NFC: what is never seen goes first, because a joiner
 * between a letter and its mark would keep them two. Words are runs between white space, hard and narrow spaces included, as in
 * Word's own count, which the official form names as the measure; a family of emoji is part of one word. Characters are code
 * points without joiners, so that it is as many as its people; spaces are counted, ends of lines and paragraphs not.
 */
export function countText(text: string, unit: Limit["unit"]): number {
  const clean = text.replace(unseen, "").normalize("NFC");
  if (unit === "characters") return [...clean.replace(/[\r\n\u2028\u2029]/g, "")].length;
  return clean.split(/\s+/).filter((word) => word !== "").length;
}

/** How much of a limit is used; `over` is the surplus (0 within the limit). */
export function measure(text: string, limit: Limit): { readonly used: number; readonly over: number } {
  const used = countText(text, limit.unit);
  return { used, over: Math.max(0, used - limit.value) };
}
