"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import { findTerms, type Term } from "@/lib/domain/glossary";
import { Popover } from "../../ui/popover";
import { useQuestionTerms } from "./question-terms";
import { TermCard } from "./term-card";

type TermListProps = {
  question: string;
  /** The Vietnamese text as it stands. */
  text: string;
  terms: readonly Term[];
  language: SubmissionLanguage;
};

/** Every term of a text behind one button: the way by keyboard to what a press on an underlined term shows. */
export function TermList({ question, text, terms, language }: TermListProps) {
  const t = useTranslations("form.terms");
  const insert = useQuestionTerms().inserter();
  const [open, setOpen] = useState(false);
  const found = useMemo(() => [...new Set(findTerms(text, terms).map(({ term }) => term))], [text, terms]);
  if (found.length === 0) return null;
  const put =
    insert &&
    ((words: string) => {
      setOpen(false);
      insert(words);
    });
  return (
    <Popover
      label={t("title", { question })}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className="min-h-6 text-accent underline underline-offset-2 print:hidden">
          {t("list", { count: found.length })}
        </button>
      }
    >
      <ul className="flex flex-col gap-3 [&>li+li]:border-t [&>li+li]:border-line [&>li+li]:pt-3">
        {found.map((term) => (
          <li key={term.id}>
            <TermCard term={term} language={language} insert={put} />
          </li>
        ))}
      </ul>
    </Popover>
  );
}
