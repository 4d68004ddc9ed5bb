"use client";

import { useState } from "react";
import { staleOf, stateOf, type Text } from "@/lib/domain/translation";

export type CheckedText = { readonly text: string; readonly sourceText: string | null; readonly checkedBy: string | null } & {
  readonly checkedAt: string | null;
};

/**
 * Where a text stands as it is on the screen. Until the page is read anew, what was typed since is not yet checked, and a
 * translation typed since is one of the source as it read at that moment.
 */
export function useTextState(stored: CheckedText | undefined, text: string, source: string | undefined) {
  const read = (): Text & { readonly stored: CheckedText | undefined } => {
    const untouched = (stored?.text ?? "") === text;
    const sourceText = untouched ? (stored?.sourceText ?? null) : (source ?? null);
    return { stored, text, sourceText, checkedAt: untouched ? (stored?.checkedAt ?? null) : null };
  };
  const [seen, setSeen] = useState(read);
  let now = seen;
  if (seen.stored !== stored) now = read();
  else if (seen.text !== text) now = { stored, text, sourceText: source ?? null, checkedAt: null };
  if (now !== seen) setSeen(now);
  return { state: stateOf(now), stale: source === undefined ? undefined : staleOf({ text: source }, now) };
}
