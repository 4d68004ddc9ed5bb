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
  const [refusal, setRefusal] = useState<Refusal>();

  const load = useCallback(
    async (before?: number) => {
      const result = await answerHistory({ dossierId, question, language, named, ...(before ? { before } : {}) });
      if (!result.ok) return setRefusal(result.refusal);
      setRefusal(undefined);
      setPage((old) => (before && old ? joined(old, result.value) : result.value));
    },
    [answerHistory, dossierId, question, language, named],
  );
  useEffect(() => void load(), [load]);

  return { page, refusal, refuse: setRefusal, named, setNamed, again: () => load(), more: () => load(page?.versions.at(-1)?.version) };
}

function joined(old: AnswerHistory, next: AnswerHistory): AnswerHistory {
  const known = new Set(old.people.map(({ id }) => id));
  const people = [...old.people, ...next.people.filter(({ id }) => !known.has(id))];
  return { now: old.now, versions: [...old.versions, ...next.versions], people, more: next.more };
}
