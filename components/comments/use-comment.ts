"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { usePathname } from "next/navigation";
import { useEffect, useMemo, useRef } from "react";
import { useController, useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { z } from "zod";
import type { Result } from "@/lib/domain/result";
import { keptText } from "../kept-text";
import { useChange } from "../use-change";
import { mentionedIn } from "./mentions";
import type { Mentionable } from "./thread-on-page";

// The server holds the same bounds.
const schema = z.object({ question: z.string().min(1), body: z.string().trim().min(1).max(5_000) });

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
export function useComment({ id, question, people, send, onSent, onWrong }: CommentForm) {
  const t = useTranslations("comments");
  const { change, busy, refusal } = useChange();
  const picked = useRef(new Set<string>());
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { question, body: "" }, shouldFocusError: false });
  const { field } = useController({ name: "body", control: form.control });
  // Comments of two dossiers may have the same question; the page's address tells them apart.
  const dossier = usePathname().split("/")[2];
  const kept = useMemo(() => keptText(`${dossier}:${id}`), [dossier, id]);
  useEffect(() => {
    const left = kept.read();
    if (left !== "") form.setValue("body", left);
  }, [form.setValue, kept]);
  const { errors, submitCount } = form.formState;
  const questionError = errors.question ? t("questionMissing") : undefined;
  const bodyError = errors.body ? (errors.body.type === "too_big" ? t("bodyLong") : t("bodyMissing")) : undefined;
  const wrong = [
    ...(questionError ? [{ id: `${id}-question`, message: questionError }] : []),
    ...(bodyError ? [{ id: `${id}-body`, message: bodyError }] : []),
  ];

  const submit = form.handleSubmit(async (written) => {
    const result = await change(() => send({ ...written, mentions: mentionedIn(written.body, people, picked.current) }));
    if (!result?.ok) return;
    kept.put("");
    form.reset({ question: written.question, body: "" });
    onSent();
  }, onWrong);

  const body = {
    id: `${id}-body`,
    value: field.value,
    onChange(text: string) {
      kept.put(text);
      field.onChange(text);
    },
    people,
    onPick: (person: string) => void picked.current.add(person),
    ...(bodyError ? { error: bodyError } : {}),
  };
  const about = { id: `${id}-question`, ...form.register("question"), ...(questionError ? { error: questionError } : {}) };
  return { submit, busy, refusal, wrong, submitCount, body, about };
}
