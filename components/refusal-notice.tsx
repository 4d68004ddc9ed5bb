"use client";

import { useTranslations } from "use-intl/react";
import type { Refusal } from "@/lib/domain/result";
import { Notice } from "./ui/notice";

/** The sentence of a refusal: what happened, what to do next. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const t = useTranslations("refusal");
  return ({ code, reference }) => (code === "unexpected" ? t("unexpected", { reference: reference ?? "–" }) : t(code));
}

/** A refusal, said aloud where it happened. */
export function RefusalNotice({ refusal }: { refusal: Refusal | undefined }) {
  const words = useRefusalWords();
  if (!refusal) return null;
  return (
    <Notice tone="warm" role="alert">
      {words(refusal)}
    </Notice>
  );
}
