"use client";

import type { AnyExtension } from "@tiptap/core";
import { useState } from "react";
import { useQuestionTerms } from "./question-terms";
import { termMarks } from "./term-marks";

const none: readonly AnyExtension[] = [];

/**
 * What the editor of a language takes from the question's terms: in Vietnamese the marks, as they are when it is made. An
 * editor keeps what it is made of.
 */
export function useTermMarks(language: string): readonly AnyExtension[] {
  const { terms, tell } = useQuestionTerms();
  const [marks] = useState(() => (language === "vi" && terms.length > 0 ? [termMarks(terms, tell)] : none));
  return marks;
}
