"use client";

import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { useVerbs } from "../verbs";
import { MentionField } from "./mention-field";
import type { Mentionable, ThreadOnPage } from "./thread-on-page";
import { useComment } from "./use-comment";

type ReplyBoxProps = { dossierId: string; thread: ThreadOnPage; people: readonly Mentionable[]; onClose(): void; onSent(): void };

/** The id of the field a thread is answered in. */
export function replyField(threadId: string): string {
  return `reply-${threadId}-body`;
}

/** One field, so its error stands beside it and takes the focus; a summary above would say it twice. */
export function ReplyBox({ dossierId, thread, people, onClose, onSent }: ReplyBoxProps) {
  const t = useTranslations("comments");
  const common = useTranslations("common");
  const { replyComment } = useVerbs();
  const { submit, busy, refusal, body } = useComment({
    id: `reply-${thread.id}`,
    question: thread.question,
    people,
    send: ({ body, mentions }) => replyComment({ dossierId, threadId: thread.id, body, mentions }),
    onSent,
    onWrong: () => document.getElementById(replyField(thread.id))?.focus(),
  });
  return (
    <form onSubmit={submit} noValidate className="mt-2 flex max-w-measure flex-col gap-2">
      <RefusalNotice refusal={refusal} />
      <MentionField label={t("reply")} {...body} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={busy} busyLabel={t("sending")}>
          {t("replySend")}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {common("cancel")}
        </Button>
      </div>
    </form>
  );
}
