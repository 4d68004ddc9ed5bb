"use client";

import type { TextLanguage } from "@/lib/domain/text/schema";
import { useVerbs } from "../../verbs";

/**
 * Brings an older version of a text back. The text itself comes over the line to everybody who has it open, so there is nothing
 * to put on the screen; what stood before is a version as well, and the newest one is what the restore goes on top of.
 */
export function useRestore(dossierId: string, question: string, language: TextLanguage) {
  const { answerHistory, restoreAnswer } = useVerbs();
  return async (version: number) => {
    const place = { dossierId, question, language };
    const now = await answerHistory(place);
    if (!now.ok) return now;
    return restoreAnswer({ ...place, baseVersion: now.value.current, version });
  };
}
