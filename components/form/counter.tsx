"use client";

import { useTranslations } from "use-intl/react";
import { countText, measure } from "@/lib/domain/counting";
import type { AnswerLanguage, Limit } from "@/lib/domain/form";
import { formatNumber } from "@/lib/i18n/format";
import { useLanguage } from "../words";
import { Announced } from "./live/announced";

const restMs = 1_000;

type CounterProps = { id: string; text: string; limit: Limit | undefined; language: AnswerLanguage };

/** Counts as the server does. The limit binds the submitted language; Vietnamese is counted for information. */
export function Counter({ id, text, limit, language }: CounterProps) {
  const t = useTranslations("form.counter");
  const shown = useLanguage();
  const unit = limit?.unit ?? "words";
  if (!limit || language === "vi") {
    return <span id={id}>{t(`count.${unit}`, { count: countText(text, unit) })}</span>;
  }
  const { used, over } = measure(text, limit);
  const numbers = { used: formatNumber(used, shown), limit: formatNumber(limit.value, shown) };
  return (
    <span id={id}>
      <span className={`tabular-nums ${over > 0 ? "font-semibold text-warm" : used === limit.value ? "font-semibold" : ""}`}>
        {t(`limit.${unit}`, numbers)}
      </span>
      {limit.verified ? null : <span title={limit.source[shown]}>{` · ${t("unverified")}`}</span>}
      <span className={over > 0 ? "text-warm" : ""}>
        {over > 0 ? ` · ${t("over", { count: over })}` : used === limit.value ? ` · ${t("full")}` : ""}
      </span>
      <Announced sentence={over > 0 ? t("overSaid") : used === limit.value ? t("fullSaid") : ""} afterMs={restMs} />
    </span>
  );
}
