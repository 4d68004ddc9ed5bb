"use client";

import { useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import type { Term } from "@/lib/domain/glossary";
import { Popover } from "../../ui/popover";
import { type Insert, TermCard } from "./term-card";
import { type PressedTerm, termMarks } from "./term-marks";

type Marking = { terms: readonly Term[]; language: SubmissionLanguage; insert: Insert };

/**
 * The marks of a Vietnamese editor: the extension to give it, and the card that a press on a mark opens, to be drawn beside it.
 * The terms are those of the first drawing; an editor does not change what it is made of.
 */
export function useTermMarks({ terms, language, insert }: Marking) {
  const t = useTranslations("form.terms");
  const [pressed, setPressed] = useState<PressedTerm | null>(null);
  const at = useRef<Element | null>(null);
  const [first] = useState(terms);
  const extension = useMemo(
    () =>
      termMarks(first, (told) => {
        at.current = told?.element ?? null;
        setPressed(told);
      }),
    [first],
  );
  const put =
    insert &&
    ((words: string) => {
      setPressed(null);
      insert(words);
    });
  const card = pressed ? (
    <Popover quiet open label={t("one", { term: pressed.term.vi })} onOpenChange={() => setPressed(null)} at={at}>
      <TermCard term={pressed.term} language={language} insert={put} />
    </Popover>
  ) : null;
  return { extension, card };
}
