import type { SubmissionLanguage } from "@/lib/domain/form";
import type { Term } from "@/lib/domain/glossary";

/** A term and how it is agreed to read in one language. */
export function TermLine({ term, language }: { term: Term; language: SubmissionLanguage }) {
  return (
    <>
      <span lang="vi" className="font-medium">
        {term.vi}
      </span>
      {" → "}
      <span lang={language}>{term[language]}</span>
      {term.note ? (
        <span lang="vi" className="text-ink-soft">
          {" "}
          ({term.note})
        </span>
      ) : null}
    </>
  );
}
