import { useTranslations } from "use-intl/react";
import type { Limit, Question } from "@/lib/domain/form";
import type { Language } from "@/lib/i18n/zone";

/** The limit with its source, and whether anybody has checked it against the call's own form. */
export function LimitLine({ question, language }: { question: Question; language: Language }) {
  const t = useTranslations("form.limit");
  const limit = limitOf(question);
  if (!limit) return null;
  return (
    <p className="mt-1 text-sm text-ink-soft">
      {t(limit.unit, { value: limit.value })}
      {limit.verified ? ` · ${t("verified", { source: limit.source[language] })}` : ` · ${limit.source[language]}`}
    </p>
  );
}

function limitOf(question: Question): Limit | undefined {
  return question.kind === "long-text" || question.kind === "short-text" ? question.limit : undefined;
}
