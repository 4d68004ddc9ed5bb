"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import type { Term } from "@/lib/domain/glossary";
import { useLiveText } from "./connection";
import { insertWords } from "./insert-words";
import type { Insert } from "./term-card";
import type { PressedTerm } from "./term-marks";
import { useStood } from "./use-stood";

// Most visits press no term: the card's script comes with the first press.
const TermPopover = dynamic(() => import("./term-popover").then((module) => module.TermPopover), { ssr: false });

type Terms = {
  readonly terms: readonly Term[];
  /** A marked term was pressed, or none can be any more. */
  tell(pressed: PressedTerm | null): void;
  /** What puts words into the translation, if its editor stands there and may be written in at this moment. */
  inserter(): Insert;
};

const Context = createContext<Terms>({ terms: [], tell: () => undefined, inserter: () => undefined });

/** The terms of the question around: for its editors, and for whoever lists them. */
export function useQuestionTerms(): Terms {
  return useContext(Context);
}

type QuestionTermsProps = { question: string; terms: readonly Term[]; language: SubmissionLanguage; children: ReactNode };

/**
 * Ties the two editors of one question: terms are marked in the Vietnamese one, a press on one shows how it is translated, and
 * the translation goes to the caret of the other. Knows editors by their type alone: their script comes when one is needed.
 */
export function QuestionTerms({ question, terms, language, children }: QuestionTermsProps) {
  const t = useTranslations("form.terms");
  const [pressed, setPressed] = useState<PressedTerm | null>(null);
  const at = useRef<HTMLElement | null>(null);
  const translation = useLiveText(question)?.editors[language];
  const stood = useStood(translation);
  const tell = useCallback((told: PressedTerm | null) => {
    // Others type, too: a card stays for as long as its word stands there.
    if (!told && at.current?.isConnected) return;
    at.current = told?.element ?? null;
    setPressed(told);
  }, []);
  const inserter = useCallback((): Insert => {
    if (!translation?.view.editable) return undefined;
    return (words) => {
      setPressed(null);
      insertWords(translation, words, stood.current);
    };
  }, [translation, stood]);
  const shared = useMemo<Terms>(() => ({ terms, tell, inserter }), [terms, tell, inserter]);
  return (
    <Context value={shared}>
      {children}
      {pressed ? (
        <TermPopover
          quiet
          label={t("one", { term: pressed.term.vi })}
          at={at}
          terms={[pressed.term]}
          insert={inserter()}
          onClose={() => setPressed(null)}
          {...{ language }}
        />
      ) : null}
    </Context>
  );
}
