"use client";

import { usePathname } from "next/navigation";
import { type ChangeEvent, type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Result } from "@/lib/domain/result";
import { keptText } from "../kept-text";
import { useChange } from "../use-change";
import { mentionedIn } from "./mentions";
import type { Mentionable } from "./thread-on-page";

// The server holds the same bound.
const longest = 5_000;

type Written = { readonly question: string; readonly body: string; readonly mentions: string[] };
type CommentForm = {
  readonly id: string;
  readonly question: string;
  readonly people: readonly Mentionable[];
  send(written: Written): Promise<Result<unknown>>;
  onSent(): void;
  onWrong?(): void;
};

/** A comment being written, new or a reply: what is wrong with it, whom it mentions, and what was typed after a refusal. */
export function useComment({ id, question: first, people, send, onSent, onWrong }: CommentForm) {
  const { change, busy, refusal } = useChange();
  const picked = useRef(new Set<string>());
  const [question, setQuestion] = useState(first);
  const [body, setBody] = useKeptBody(id);
  // What is wrong is said once somebody has tried to send it, and taken back as it is mended.
  const [tries, setTries] = useState({ count: 0, judged: false });
  const errors = useErrors(question, body);
  const said = tries.judged ? errors : {};
  const wrong = [
    ...(said.question ? [{ id: `${id}-question`, message: said.question }] : []),
    ...(said.body ? [{ id: `${id}-body`, message: said.body }] : []),
  ];

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTries(({ count }) => ({ count: count + 1, judged: true }));
    if (errors.question || errors.body) return onWrong?.();
    const words = body.trim();
    const result = await change(() => send({ question, body: words, mentions: mentionedIn(words, people, picked.current) }));
    if (!result?.ok) return;
    setBody("");
    setTries(({ count }) => ({ count, judged: false }));
    onSent();
  }

  const field = {
    id: `${id}-body`,
    value: body,
    onChange: setBody,
    people,
    onPick: (person: string) => void picked.current.add(person),
    ...(said.body ? { error: said.body } : {}),
  };
  const about = {
    id: `${id}-question`,
    name: "question",
    value: question,
    onChange: (event: ChangeEvent<HTMLSelectElement>) => setQuestion(event.target.value),
    ...(said.question ? { error: said.question } : {}),
  };
  return { submit, busy, refusal, wrong, submitCount: tries.count, body: field, about };
}

/** The words, kept in this tab until they are sent. */
function useKeptBody(id: string) {
  // Comments of two dossiers may have the same question; the page's address tells them apart.
  const dossier = usePathname().split("/")[2];
  const kept = useMemo(() => keptText(`${dossier}:${id}`), [dossier, id]);
  const [body, setBody] = useState("");
  useEffect(() => {
    const left = kept.read();
    if (left !== "") setBody(left);
  }, [kept]);
  const write = (words: string) => {
    kept.put(words);
    setBody(words);
  };
  return [body, write] as const;
}

function useErrors(question: string, body: string): { readonly question?: string; readonly body?: string } {
  const t = useTranslations("comments");
  const { length } = body.trim();
  return {
    ...(question === "" ? { question: t("questionMissing") } : {}),
    ...(length === 0 ? { body: t("bodyMissing") } : length > longest ? { body: t("bodyLong") } : {}),
  };
}
