"use client";

import type { TextLanguage } from "@/lib/domain/text/languages";
import { useVerbs } from "../../verbs";

/**
 * Brings an older version of a text back, or puts a name on what stands. The text itself comes over the line to everybody who has
 * it open, so there is nothing to put on the screen; what stood before is a version as well. `unsent` are this page's changes
 * that the server does not have: they would be missing from what is named.
 */
export function useVersions(dossierId: string, question: string, language: TextLanguage, unsent: number) {
  const { nameAnswer, restoreAnswer } = useVerbs();
  const place = { dossierId, question, language };
  return {
    restore: (version: number) => restoreAnswer({ ...place, version }),
    name: async (words: string) =>
      unsent > 0 ? { ok: false as const, refusal: { code: "unavailable" as const } } : nameAnswer({ ...place, name: words }),
  };
}
