"use client";

import { useEffect, useState } from "react";
import type { Refusal } from "@/lib/domain/result";
import { type Found, useVerbs } from "../verbs";

type Answer = { readonly words: string; readonly found?: Found; readonly refusal?: Refusal };

const pause = 250;
const shortest = 2;

export type Searching = { readonly state: "short" | "waiting" } | ({ readonly state: "done" } & Answer);

/** What the server finds for the words, asked for once the typing pauses; an answer to older words is dropped. */
export function useSearch(typed: string): Searching {
  const { search } = useVerbs();
  const words = typed.trim();
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (words.length < shortest) return;
    let current = true;
    const timer = setTimeout(async () => {
      const result = await search({ words });
      if (current) setAnswer(result.ok ? { words, found: result.value } : { words, refusal: result.refusal });
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words, search]);
  if (words.length < shortest) return { state: "short" };
  // What stands there stays until the newer answer comes: a list that blinks at every letter cannot be read.
  return answer?.words === words || (answer?.found && words.startsWith(answer.words)) ? { state: "done", ...answer } : { state: "waiting" };
}
