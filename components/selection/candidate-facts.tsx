"use client";

import Link from "next/link";
import { useTranslations } from "use-intl/react";
import { formatNumber } from "@/lib/i18n/format";
import { useLanguage } from "../words";
import type { ShownCandidate } from "./shown-selection";

/** Who a candidate is and what its last appraisal came to. */
export function CandidateFacts({ candidate }: { candidate: ShownCandidate }) {
  const t = useTranslations("selection");
  const language = useLanguage();
  const { dossierId, name, fieldName, stageName, decision, score } = candidate;
  return (
    <div className="min-w-0 text-sm">
      <Link
        prefetch={false}
        href={`/dossiers/${dossierId}`}
        className="text-base font-semibold text-accent underline underline-offset-4 hover:text-accent-strong"
      >
        {name}
      </Link>
      <p className="text-ink-soft">
        {fieldName} · {stageName}
      </p>
      <p className={decision === "ready" || decision === "conditions" ? "text-done" : "text-warm"}>
        {t(`decisions.${decision ?? "none"}`)}
      </p>
      {score === null ? null : <p className="text-ink-soft">{t("score", { score: formatNumber(score, language) })}</p>}
    </div>
  );
}
