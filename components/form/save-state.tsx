"use client";

import { useTranslations } from "use-intl/react";
import { formatClock } from "@/lib/i18n/format";
import { useRefusalWords } from "../refusal-notice";
import { Button } from "../ui/button";
import { useLanguage } from "../words";
import type { SaveState as State } from "./autosaver";

/** One fixed place that says whether the words are safe. */
export function SaveState({ shown, retry }: { shown: State; retry(): void }) {
  const t = useTranslations("form.saving");
  const language = useLanguage();
  const words = useRefusalWords();
  if (shown.state === "failed") {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-2 text-warm">
        <span>{t("failed", { why: words(shown.refusal) })}</span>
        <Button small onClick={retry}>
          {t("retry")}
        </Button>
      </div>
    );
  }
  return (
    <span role="status" className={shown.state === "saved" ? "text-done" : "text-ink-soft"}>
      {shown.state === "saved" ? t("saved", { at: formatClock(shown.at, language) }) : null}
      {shown.state === "saving" ? t("saving") : null}
      {shown.state === "waiting" ? t("waiting") : null}
      {shown.state === "stale" ? t("stale") : null}
    </span>
  );
}
