import Link from "next/link";
import type { Words } from "@/lib/domain/form";
import type { Language } from "@/lib/i18n/zone";

/** A question of the form as advice names it, and how to reach it. */
export type Known = {
  readonly dossierId: string;
  readonly questions: readonly { readonly id: string; readonly words: Words; readonly section: string }[];
};

/** What a question is called, in the interface's language. */
export function titleOf({ questions }: Known, id: string, language: Language): string {
  return questions.find((question) => question.id === id)?.words[language] ?? "";
}

/** Leads to the very question. */
export function QuestionLink({ known, question, children }: { known: Known; question: string; children: string }) {
  const section = known.questions.find(({ id }) => id === question)?.section;
  const href = section ? `/dossiers/${known.dossierId}/form/${section}#q-${question}` : `/dossiers/${known.dossierId}`;
  return (
    <Link
      prefetch={false}
      href={href}
      className="inline-block min-h-6 py-px text-accent underline underline-offset-4 hover:text-accent-strong"
    >
      {children}
    </Link>
  );
}
