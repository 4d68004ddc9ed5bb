import { type Spoken, staleOf, stateOf, type Text } from "@/lib/domain/translation";

/** What the server holds of one language of an answer, as the page was read. */
export type CheckedText = Spoken & {
  readonly sourceText: string | null;
  readonly checkedBy: string | null;
  readonly checkedAt: string | null;
};

/** A text as it stands on the screen, and the row it goes back to. */
export type TextNow = Text & { readonly stored: CheckedText | undefined };

/**
 * The text after `seen` (undefined at first). What the page was read with counts as long as it stands so; what is typed since is
 * not yet checked, and is a translation of the source as it read when it was typed. A page read anew begins anew.
 */
export function textAfter(
  seen: TextNow | undefined,
  stored: CheckedText | undefined,
  { words, nothing }: Spoken,
  source: Spoken | undefined,
): TextNow {
  const anew = !seen || seen.stored !== stored;
  if (!anew && seen.words === words && seen.nothing === nothing) return seen;
  if (anew && (stored?.words ?? "") === words && (stored?.nothing ?? false) === nothing)
    return { stored, words, nothing, sourceText: stored?.sourceText ?? null, checkedAt: stored?.checkedAt ?? null };
  return { stored, words, nothing, sourceText: source?.words ?? null, checkedAt: null };
}

/** Where it stands; stale only beside a source. */
export function standing(now: TextNow, source: Spoken | undefined) {
  return { state: stateOf(now), stale: source && staleOf(source, now) };
}
