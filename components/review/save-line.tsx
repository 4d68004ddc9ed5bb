"use client";

import { useTranslations } from "use-intl/react";
import { formatClock } from "@/lib/i18n/format";
import { useRefusalWords } from "../refusal-notice";
import { Button } from "../ui/button";
import { useLanguage } from "../words";
import type { WholeState } from "./whole-saver";

/** One fixed place that says whether the words are safe. */
export function SaveLine({ shown, retry }: { shown: WholeState<unknown>; retry(): void }) {
  const t = useTranslations("sheet.saving");
  const language = useLanguage();
  const words = useRefusalWords();
  if (shown.state === "failed")
    return (
      <div role="alert" className="flex flex-wrap items-center gap-2 text-warm">
        <span>{t("failed", { why: words(shown.refusal) })}</span>
        <Button small onClick={retry}>
          {t("retry")}
        </Button>
      </div>
    );
  const look = shown.state === "saved" ? "text-done" : shown.state === "stale" ? "text-warm" : "text-ink-soft";
  return (
    <span role="status" className={look}>
      {shown.state === "saved" ? t("saved", { at: formatClock(shown.at, language) }) : t(shown.state)}
    </span>
  );
}
