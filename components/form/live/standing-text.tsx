import { useTranslations } from "use-intl/react";
import type { QuestionOf, Words } from "@/lib/domain/form";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { ReadOnlyAnswer } from "../read-only-answer";
import type { Stored } from "../use-autosave";

type StandingTextProps = {
  question: QuestionOf<"long-text">;
  language: TextLanguage;
  stored: Stored;
  nothing: Words;
  editable: boolean;
};

/** A text as it was when the page was sent. Where it may be written it takes the editor's room already, so that nothing jumps. */
export function StandingText({ question, language, stored, nothing, editable }: StandingTextProps) {
  const t = useTranslations("form");
  const text = (
    <ReadOnlyAnswer question={question} value={stored?.value} nothing={nothing} lang={language} empty={editable ? "" : t("unanswered")} />
  );
  if (!editable) return text;
  return (
    <div className="rounded-md border border-control bg-paper" aria-busy="true">
      <div className="h-[calc(2.25rem+1px)] border-b border-line print:hidden pointer-coarse:h-[calc(3rem+1px)]" />
      <div className="min-h-32 px-3 py-2">{text}</div>
    </div>
  );
}
