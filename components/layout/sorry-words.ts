"use client";

import { useSyncExternalStore } from "react";
import { sorry as en } from "@/lib/i18n/messages/en/sorry";
import { sorry as vi } from "@/lib/i18n/messages/vi/sorry";

/**
 * The words of the page that comes when the page itself has failed: no server has handed anything over, so they travel with
 * the script, and the language is the one the document was begun in.
 */
export function useSorryWords() {
  const language = useSyncExternalStore(
    () => () => undefined,
    () => document.documentElement.lang,
    () => "vi",
  );
  return language === "en" ? en : vi;
}
