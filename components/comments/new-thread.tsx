"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { useVerbs } from "../verbs";
import { MentionField } from "./mention-field";
import { QuestionSelect, type QuestionToChoose } from "./question-select";
import type { Mentionable } from "./thread-on-page";
import { useComment } from "./use-comment";

type NewThreadProps = {
  dossierId: string;
  people: readonly Mentionable[];
  meId: string;
  /** The question it is about, where the page knows it; otherwise it is chosen among `questions`. */
  question?: string;
  questions?: readonly QuestionToChoose[];
};

/** Opens a thread on a question with its first comment. Needs the area `comments`. */
export function NewThread({ dossierId, people, meId, question, questions = [] }: NewThreadProps) {
  const t = useTranslations("comments");
  const common = useTranslations("common");
  const { openComment } = useVerbs();
  const [sent, setSent] = useState(false);
  const { submit, busy, refusal, wrong, submitCount, body, about } = useComment({
    id: `new-thread-${question ?? "any"}`,
    question: question ?? "",
    people: people.filter((person) => person.id !== meId),
    send: (written) => openComment({ dossierId, ...written }),
    onSent: () => setSent(true),
  });
  return (
    <form onSubmit={submit} noValidate className="flex max-w-measure flex-col gap-3">
      {wrong.length > 0 ? <ErrorSummary key={submitCount} title={common("errorTitle")} items={wrong} /> : null}
      <RefusalNotice refusal={refusal} />
      {question ? null : <QuestionSelect questions={questions} {...about} />}
      <MentionField label={t("body")} {...body} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant={question ? "plain" : "main"} busy={busy} busyLabel={t("sending")}>
          {t("send")}
        </Button>
        <p role="status" className="text-sm text-done">
          {sent && body.value === "" ? t("sent") : ""}
        </p>
      </div>
    </form>
  );
}
