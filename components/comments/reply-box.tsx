"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRef, useState } from "react";
import { useController, useForm } from "react-hook-form";
import { useTranslations } from "use-intl/react";
import { z } from "zod";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { commentBody } from "./comment-body";
import { MentionField } from "./mention-field";
import { mentionedIn } from "./mentions";
import type { Mentionable } from "./thread-on-page";

type ReplyBoxProps = { dossierId: string; threadId: string; people: readonly Mentionable[]; onClose(): void; onSent(): void };

const schema = z.object({ body: commentBody });

/** One field, so its error stands beside it and takes the focus; a summary above would say it twice. */
export function ReplyBox({ dossierId, threadId, people, onClose, onSent }: ReplyBoxProps) {
  const t = useTranslations("comments");
  const common = useTranslations("common");
  const { replyComment } = useVerbs();
  const { change, busy, refusal } = useChange();
  const picked = useRef(new Set<string>());
  const [id] = useState(`reply-${threadId}`);
  const { control, handleSubmit, reset, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { body: "" },
    shouldFocusError: false,
  });
  const { field } = useController({ name: "body", control });
  const { body: error } = formState.errors;

  const send = handleSubmit(
    async ({ body }) => {
      const mentions = mentionedIn(body, people, picked.current);
      const result = await change(() => replyComment({ dossierId, threadId, body, mentions }));
      if (!result?.ok) return;
      reset();
      onSent();
    },
    () => document.getElementById(id)?.focus(),
  );

  return (
    <form onSubmit={send} noValidate className="mt-2 flex flex-col gap-2">
      <RefusalNotice refusal={refusal} />
      <MentionField
        {...{ id, people }}
        label={t("reply")}
        value={field.value}
        onChange={field.onChange}
        onPick={(person) => picked.current.add(person)}
        {...(error ? { error: error.type === "too_big" ? t("bodyLong") : t("bodyMissing") } : {})}
      />
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
