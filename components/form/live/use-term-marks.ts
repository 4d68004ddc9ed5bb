"use client";

import type { AnyExtension, Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
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

/** Lets the question know the editor of a language, so that an agreed translation can be put where its caret stands. */
export function useAnnounced(language: string, editor: Editor | null): void {
  const { announce } = useQuestionTerms();
  useEffect(() => {
    announce(language, editor);
    return () => announce(language, null);
  }, [announce, language, editor]);
}
