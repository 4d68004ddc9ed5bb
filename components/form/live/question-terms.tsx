"use client";

import type { Editor } from "@tiptap/core";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import type { Term } from "@/lib/domain/glossary";
import { Popover } from "../../ui/popover";
import { insertWords } from "./insert-words";
import { type Insert, TermCard } from "./term-card";
import type { PressedTerm } from "./term-marks";

type Terms = {
  readonly terms: readonly Term[];
  /** A marked term was pressed, or none can be any more. */
  tell(pressed: PressedTerm | null): void;
  /** An editor stands there, or has gone. */
  announce(language: string, editor: Editor | null): void;
  /** What puts words into the translation, if its editor stands there and may be written in at this moment. */
  inserter(): Insert;
};

const Context = createContext<Terms>({ terms: [], tell: () => undefined, announce: () => undefined, inserter: () => undefined });

/** The terms of the question around: for its editors, and for whoever lists them. */
export function useQuestionTerms(): Terms {
  return useContext(Context);
}

type QuestionTermsProps = { terms: readonly Term[]; language: SubmissionLanguage; children: ReactNode };

/**
 * Ties the two editors of one question: terms are marked in the Vietnamese one, a press on one shows how it is translated, and
 * the translation goes to the caret of the other. Knows editors by their type alone: their script comes when one is needed.
 */
export function QuestionTerms({ terms, language, children }: QuestionTermsProps) {
  const t = useTranslations("form.terms");
  const [pressed, setPressed] = useState<PressedTerm | null>(null);
  const at = useRef<Element | null>(null);
  const [translation, setTranslation] = useState<Editor | null>(null);
  const stood = useStood(translation);
  const tell = useCallback((told: PressedTerm | null) => {
    at.current = told?.element ?? null;
    setPressed(told);
  }, []);
  const announce = useCallback((spoken: string, editor: Editor | null) => void (spoken === language && setTranslation(editor)), [language]);
  const inserter = useCallback((): Insert => {
    if (!translation?.isEditable) return undefined;
    return (words) => {
      setPressed(null);
      insertWords(translation, words, stood.current);
    };
  }, [translation, stood]);
  const shared = useMemo<Terms>(() => ({ terms, tell, announce, inserter }), [terms, tell, announce, inserter]);
  return (
    <Context value={shared}>
      {children}
      {pressed ? (
        <Popover quiet open label={t("one", { term: pressed.term.vi })} onOpenChange={() => setPressed(null)} at={at}>
          <TermCard term={pressed.term} language={language} insert={inserter()} />
        </Popover>
      ) : null}
    </Context>
  );
}

/** Has anybody been in this editor? Until then its caret is nobody's. */
function useStood(editor: Editor | null) {
  const stood = useRef(false);
  useEffect(() => {
    stood.current = false;
    const stand = () => {
      stood.current = true;
    };
    editor?.on("focus", stand);
    return () => void editor?.off("focus", stand);
  }, [editor]);
  return stood;
}
