"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { QuestionTalk } from "./question-talk";

export const Context = createContext<QuestionTalk | null>(null);

/** The conversations of the question around; null outside of one. */
export function useTalk(): QuestionTalk | null {
  return useContext(Context);
}

/** A part of their state; it must be the same value as long as nothing has changed in it. */
export function useTalkState<T>(part: (state: ReturnType<QuestionTalk["state"]["get"]>) => T, otherwise: T): T {
  const talk = useTalk();
  const now = () => (talk ? part(talk.state.get()) : otherwise);
  return useSyncExternalStore(talk?.state.watch ?? never, now, () => otherwise);
}

const never = () => () => undefined;
