"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * For a button whose press may take its own row off the page: when that happens, the keyboard goes to the list around it
 * (the nearest `[data-list]`) instead of back to the top. Call the function once the change is done.
 */
export function useKeptFocus(button: RefObject<HTMLElement | null>): () => void {
  const list = useRef<HTMLElement | null>(null);
  useEffect(
    () => () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost) list.current?.focus();
    },
    [],
  );
  return () => {
    list.current = button.current?.closest<HTMLElement>("[data-list]") ?? null;
  };
}
