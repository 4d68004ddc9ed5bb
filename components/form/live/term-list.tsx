"use client";

import dynamic from "next/dynamic";
import { useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import { findTerms, type Term } from "@/lib/domain/glossary";
import { useQuestionTerms } from "./question-terms";

const TermPopover = dynamic(() => import("./term-popover").then((module) => module.TermPopover), { ssr: false });

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
  const button = useRef<HTMLButtonElement>(null);
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
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="min-h-6 text-accent underline underline-offset-2 print:hidden"
      >
        {t("list", { count: found.length })}
      </button>
      {open ? (
        <TermPopover
          label={t("title", { question })}
          at={button}
          terms={found}
          insert={put}
          onClose={() => setOpen(false)}
          {...{ language }}
        />
      ) : null}
    </>
  );
}
