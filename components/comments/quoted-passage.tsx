import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { ChangedWords } from "./changed-words";
import type { ThreadOnPage } from "./thread-on-page";

/**
 * The passage a conversation is about as it read then, of a suggestion what would become of it, and what has become of it.
 * `way` leads to it in the text.
 */
export function QuotedPassage({ thread, way }: { thread: ThreadOnPage; way?: ReactNode }) {
  const t = useTranslations("comments.passage");
  const { passage, accepted, resolvedAt } = thread;
  if (!passage) return null;
  const { language, quote, replacement, gone } = passage;
  const suggested = replacement !== null;
  const lost = gone && !accepted;
  const settled = suggested && resolvedAt !== null;
  return (
    <div className="mb-3 flex flex-col gap-1">
      <p className="text-sm font-medium text-ink-soft">{t(suggested ? "suggestion" : "about", { language: t(`in.${language}`) })}</p>
      <blockquote className="border-l-2 border-talked pl-3">
        {suggested ? (
          <ChangedWords from={quote} to={replacement} lang={language} />
        ) : (
          <p className="answer whitespace-pre-wrap" lang={language}>
            {quote}
          </p>
        )}
      </blockquote>
      {lost ? <p className="text-sm text-warm">{t("gone")}</p> : null}
      {settled ? <p className={`text-sm ${accepted ? "text-done" : "text-ink-soft"}`}>{t(accepted ? "accepted" : "declined")}</p> : null}
      {gone ? null : way}
    </div>
  );
}
