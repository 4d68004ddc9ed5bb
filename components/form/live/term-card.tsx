"use client";

import { useTranslations } from "use-intl/react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import { agreedForms, type Term } from "@/lib/domain/glossary";
import { Button } from "../../ui/button";

/** Puts words where the caret of the translation stands; undefined where nobody may write there. */
export type Insert = ((words: string) => void) | undefined;

type TermCardProps = {
  term: Term;
  /** The language the bid is sent in. */
  language: SubmissionLanguage;
  insert: Insert;
};

/** A term as the ministry agreed on it, and the way to put it into the translation. */
export function TermCard({ term, language, insert }: TermCardProps) {
  const t = useTranslations("form.terms");
  const names = useTranslations("common.languages");
  const others = (["en", "fr"] as const).filter((each) => each !== language && agreedForms(term, each).length > 0);
  const forms = agreedForms(term, language);
  return (
    <div className="flex flex-col gap-1">
      <p lang="vi" className="font-semibold">
        {term.vi}
      </p>
      {[language, ...others].map((each) => (
        <p key={each}>
          <span className="text-ink-soft">{names(each)}: </span>
          <span lang={each}>{agreedForms(term, each).join("; ") || t("notAgreed")}</span>
        </p>
      ))}
      {term.note ? (
        <p lang="vi" className="text-ink-soft">
          {term.note}
        </p>
      ) : null}
      {insert && forms.length > 0 ? (
        <div className="mt-1 flex flex-wrap gap-2">
          {forms.map((form) => (
            <Button key={form} small onClick={() => insert(form)} aria-label={t("insertNamed", { form, language: names(language) })}>
              {t("insert", { form })}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
