"use client";

import { useTranslations } from "use-intl/react";
import type { Refusal } from "@/lib/domain/result";
import { useRefusalWords } from "../refusal-notice";
import { Notice } from "../ui/notice";

const own = ["too-large", "remark-moved", "not-found", "malformed", "unavailable"] as const;

/** A refusal in words for somebody from outside; what they typed stays where it is. */
export function GuestRefusal({ refusal }: { refusal: Refusal | undefined }) {
  const t = useTranslations("guest.refused");
  const common = useRefusalWords();
  if (!refusal) return null;
  const code = own.find((each) => each === refusal.code);
  return (
    <Notice tone="warm" role="alert">
      {code ? t(code) : common(refusal)}
    </Notice>
  );
}
