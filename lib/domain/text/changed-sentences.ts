import { diffArrays } from "diff";
import { sentencesOf } from "./sentences";

/** What stands between two changed places that are told together. */
const leftOut = "[…]";

/**
 * The sentences in which two texts differ, before and after, in reading order; sentences that stayed are left out, with "[…]" where
 * some lie between. Both texts are taken in NFC. What only came has nothing before, what only went nothing after.
 */
export function changedSentences(older: string, newer: string): { readonly before: string; readonly after: string } {
  // The blanks behind a sentence are no part of what it says.
  const parts = diffArrays(sentencesOf(older.normalize("NFC")), sentencesOf(newer.normalize("NFC")), {
    comparator: (one, other) => one.trim() === other.trim(),
  });
  return {
    before: told(parts.map(({ added, removed, value }) => ({ kept: !added && !removed, told: removed ? value.join("") : "" }))),
    after: told(parts.map(({ added, removed, value }) => ({ kept: !added && !removed, told: added ? value.join("") : "" }))),
  };
}

function told(parts: readonly { readonly kept: boolean; readonly told: string }[]): string {
  const words: string[] = [];
  for (const part of parts) {
    if (part.told !== "") words.push(part.told.trim());
    else if (part.kept && words.length > 0 && words.at(-1) !== leftOut) words.push(leftOut);
  }
  return words.at(-1) === leftOut ? words.slice(0, -1).join(" ") : words.join(" ");
}
