"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { useLanguage } from "../../words";
import type { FigureWords } from "./figure-node";

/** The sentences of figures in texts; the same object as long as the language of the interface is. */
export function useFigureWords(): FigureWords {
  const t = useTranslations("figures");
  const language = useLanguage();
  return useMemo(
    () => ({
      interface: language,
      label: (figure) => t("editor.label", { figure }),
      unknown: t("editor.unknown"),
      noSource: t("noSource"),
    }),
    [t, language],
  );
}
