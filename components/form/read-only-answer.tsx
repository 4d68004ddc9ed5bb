import type { Question, Words } from "@/lib/domain/form";
import { printAnswer } from "@/lib/domain/questions";
import type { AnswerValue } from "@/lib/domain/values";
import { Blocks } from "../packet/blocks";

type ReadOnlyAnswerProps = { question: Question; value: AnswerValue | undefined; nothing: Words; lang: string; empty: string };

/** An answer as it will read in print, for who may not edit it now. */
export function ReadOnlyAnswer({ question, value, nothing, lang, empty }: ReadOnlyAnswerProps) {
  const language = lang === "en" || lang === "fr" ? lang : "vi";
  const blocks = value === undefined ? [] : printAnswer(question, value, nothing, language);
  if (blocks.length === 0) return <p className="text-sm text-ink-soft">{empty}</p>;
  return (
    <div className="answer" lang={language}>
      <Blocks blocks={blocks} />
    </div>
  );
}
