"use client";

import { useTranslations } from "use-intl/react";
import type { Wrong } from "@/lib/domain/review/selection";
import type { ShownCandidate } from "./shown-selection";

/** Why a line of a ranking cannot stand, as a sentence. */
export function useWrongWords(candidates: readonly ShownCandidate[], limit: number): (wrong: Wrong) => string {
  const t = useTranslations("selection.wrong");
  const name = (id: string | undefined) => candidates.find(({ dossierId }) => dossierId === id)?.name ?? t("unknown");
  return ({ dossierId, code, other }) => t(code, { city: name(dossierId), other: name(other), limit });
}
