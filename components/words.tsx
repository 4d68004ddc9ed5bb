"use client";

import type { ReactNode } from "react";
import { IntlProvider, useLocale } from "use-intl/react";
import { homeZone, type Language, type Messages } from "@/lib/i18n/zone";

/** Hands a page's own areas of sentences to its script: the browser never gets the rest. */
export function WordsProvider({ language, messages, children }: { language: Language; messages: Partial<Messages>; children: ReactNode }) {
  return (
    <IntlProvider locale={language} messages={messages} timeZone={homeZone}>
      {children}
    </IntlProvider>
  );
}

/** The language of the interface, inside a WordsProvider. */
export function useLanguage(): Language {
  return useLocale() === "en" ? "en" : "vi";
}
