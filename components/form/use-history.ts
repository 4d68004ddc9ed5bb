"use client";

import { useCallback, useEffect, useState } from "react";
import type { Refusal } from "@/lib/domain/result";
import { type AnswerHistory, useVerbs } from "../verbs";
import type { AnswerPlace } from "./use-autosave";

/** The versions of one answer, read a page at a time; all of them, or those with a name. */
export function useHistory({ dossierId, question, language }: AnswerPlace) {
  const { answerHistory } = useVerbs();
  const [named, setNamed] = useState(false);
  const [page, setPage] = useState<AnswerHistory>();
  const [deeper, setDeeper] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const load = useCallback(
    async (before?: number) => {
      const result = await answerHistory({ dossierId, question, language, named, ...(before ? { before } : {}) });
      if (!result.ok) return setRefusal(result.refusal);
      setRefusal(undefined);
      setDeeper(before !== undefined);
      setPage((old) => (before && old ? joined(old, result.value) : result.value));
    },
    [answerHistory, dossierId, question, language, named],
  );
  useEffect(() => void load(), [load]);
  // Not while somebody reads on in older pages, which would be taken away from them.
  const waiting = page?.unread === true && !deeper;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => void load(), againMs);
    return () => clearInterval(timer);
  }, [waiting, load]);

  return { page, refusal, refuse: setRefusal, named, setNamed, again: () => load(), more: () => load(page?.versions.at(-1)?.version) };
}

// What is typed is read within a few seconds of it.
const againMs = 2_500;

function joined(old: AnswerHistory, next: AnswerHistory): AnswerHistory {
  const known = new Set(old.people.map(({ id }) => id));
  const people = [...old.people, ...next.people.filter(({ id }) => !known.has(id))];
  return { unread: next.unread, now: old.now, versions: [...old.versions, ...next.versions], people, more: next.more };
}
