"use client";

import { useSyncExternalStore } from "react";
import { common as en } from "@/lib/i18n/messages/en/common";
import { common as vi } from "@/lib/i18n/messages/vi/common";

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
  const { sorry, retry, notFound, errorTitle } = language === "en" ? en : vi;
  return { ...sorry, retry, home: notFound.link, awayTitle: errorTitle };
}
