"use client";

import { useEffect } from "react";

/** Says the language of a page that was drawn in another than the one chosen: a guest's own, before anybody has chosen. */
export function DocumentLanguage({ language }: { language: string }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
