"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { PassageActions } from "./passage-actions";
import { QuestionTalk } from "./question-talk";
import { Context } from "./talk-context";

type TalkProps = {
  question: string;
  /** Open threads about passages of this question's texts. */
  passages: readonly string[];
  mayTalk: boolean;
  children: ReactNode;
};

/** Holds a question's texts and the conversations about them together. */
export function Talk({ question, passages, mayTalk, children }: TalkProps) {
  const may = useRef(mayTalk);
  may.current = mayTalk;
  const [talk] = useState(() => new QuestionTalk(() => may.current));
  useEffect(() => talk.show(passages), [talk, passages]);
  const around = useRef<HTMLDivElement>(null);
  return (
    <Context value={talk}>
      <div ref={around} className="relative">
        {children}
        {mayTalk ? <PassageActions question={question} around={around} /> : null}
      </div>
    </Context>
  );
}
