"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRef, useState } from "react";
import { useController, useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { z } from "zod";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { commentBody } from "./comment-body";
import { MentionField } from "./mention-field";
import { mentionedIn } from "./mentions";
import { QuestionSelect, type QuestionToChoose } from "./question-select";
import type { Mentionable } from "./thread-on-page";

type NewThreadProps = {
  dossierId: string;
  people: readonly Mentionable[];
  meId: string;
  /** The question it is about, where the page knows it; otherwise it is chosen among `questions`. */
  question?: string;
  questions?: readonly QuestionToChoose[];
};

const schema = z.object({ question: z.string().min(1), body: commentBody });

/** Opens a thread on a question with its first comment. Needs the area `comments`. */
export function NewThread({ dossierId, people, meId, question, questions = [] }: NewThreadProps) {
  const t = useTranslations("comments");
  const common = useTranslations("common");
  const { openComment } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [sent, setSent] = useState(false);
  const picked = useRef(new Set<string>());
  const id = `new-thread-${question ?? "any"}`;
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { question: question ?? "", body: "" }, shouldFocusError: false });
  const { errors, submitCount, isSubmitSuccessful } = form.formState;
  const { field } = useController({ name: "body", control: form.control });
  const bodyError = errors.body ? (errors.body.type === "too_big" ? t("bodyLong") : t("bodyMissing")) : undefined;
  const wrong = [
    ...(errors.question ? [{ id: `${id}-question`, message: t("questionMissing") }] : []),
    ...(bodyError ? [{ id: `${id}-body`, message: bodyError }] : []),
  ];

  const send = form.handleSubmit(async (written) => {
    setSent(false);
    const mentions = mentionedIn(written.body, people, picked.current);
    const result = await change(() => openComment({ dossierId, ...written, mentions }));
    if (!result?.ok) return;
    setSent(true);
    form.reset({ question: written.question, body: "" });
  });

  return (
    <form onSubmit={send} noValidate className="flex max-w-measure flex-col gap-3">
      {wrong.length > 0 ? <ErrorSummary key={submitCount} title={common("errorTitle")} items={wrong} /> : null}
      <RefusalNotice refusal={refusal} />
      {question ? null : (
        <QuestionSelect
          id={`${id}-question`}
          questions={questions}
          {...form.register("question")}
          {...(errors.question ? { error: t("questionMissing") } : {})}
        />
      )}
      <MentionField
        id={`${id}-body`}
        label={t("body")}
        value={field.value}
        people={people.filter((person) => person.id !== meId)}
        onChange={field.onChange}
        onPick={(person) => picked.current.add(person)}
        {...(bodyError ? { error: bodyError } : {})}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant={question ? "plain" : "main"} busy={busy} busyLabel={t("sending")}>
          {t("send")}
        </Button>
        <p role="status" className="text-sm text-done">
          {sent && !isSubmitSuccessful ? t("sent") : ""}
        </p>
      </div>
    </form>
  );
}
