"use client";

import { useTranslations } from "use-intl/react";

/**
 * Says how many characters there are and how many may be, once there are too many: a field that cuts a paste short would lose words
 * without a word. The server holds the same bounds.
 */
export function useTooLong(): (words: string, limit: number) => string | undefined {
  const t = useTranslations("opinion");
  return (words, limit) => {
    const count = words.normalize("NFC").trim().length;
    return count > limit ? t("tooLong", { count, limit }) : undefined;
  };
}
