"use client";

import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { keptText } from "../kept-text";

type KeptNote = { readonly note: string; write(note: string): void; readonly fold: RefObject<HTMLDetailsElement | null> };

/** A note in a fold, kept in this tab under `name` until it is emptied; with words left from before, the fold stands open. */
export function useKeptNote(name: string): KeptNote {
  const kept = useMemo(() => keptText(name), [name]);
  const [note, setNote] = useState("");
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const left = kept.read();
    setNote(left);
    if (left !== "" && fold.current) fold.current.open = true;
  }, [kept]);
  function write(words: string) {
    setNote(words);
    kept.put(words);
  }
  return { note, write, fold };
}
