"use client";

import type { Plugin } from "prosemirror-state";
import { useQuestionTerms } from "./question-terms";
import { termMarks } from "./term-marks";

/** What an editor of a language takes from the question's terms when it is made: in Vietnamese the marks. */
export function useTermMarks(language: string): () => readonly Plugin[] {
  const { terms, tell } = useQuestionTerms();
  return () => (language === "vi" && terms.length > 0 ? [termMarks(terms, tell)] : []);
}
