"use client";

import { useTranslations } from "use-intl/react";
import { useOthers } from "./connection";

/** Who else has the caret in a question now, and in which language. */
export function QuestionPresence({ question }: { question: string }) {
  const t = useTranslations("form.live");
  const names = useTranslations("common.languages");
  const here = useOthers().filter(({ place }) => place?.question === question);
  if (here.length === 0) return null;
  return (
    <ul aria-label={t("here", { question })} className="flex flex-wrap gap-x-4 text-sm text-ink-soft print:hidden">
      {here.map(({ id, name, tone, place }) => (
        <li key={id} className="flex items-center gap-1.5">
          <span aria-hidden className={`person-dot tone-${tone}`} />
          {place?.language && place.language !== "all" ? t("writesIn", { name, language: names(place.language) }) : name}
        </li>
      ))}
    </ul>
  );
}
