"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { AcceptButton } from "./accept-button";
import { ReplyBox, replyField } from "./reply-box";
import { SettleButton } from "./settle-button";
import type { Mentionable, ThreadCan, ThreadOnPage } from "./thread-on-page";

type ThreadActionsProps = { dossierId: string; thread: ThreadOnPage; people: readonly Mentionable[]; can: ThreadCan };

/** What can be done to a thread: accept what it suggests, reply, settle, open again. A reply begun stays written while its box is folded away. */
export function ThreadActions({ dossierId, thread, people, can }: ThreadActionsProps) {
  const t = useTranslations("comments");
  const opener = useRef<HTMLButtonElement>(null);
  const [writing, setWriting] = useState<"no" | "folded" | "yes">("no");
  const [said, setSaid] = useState("");

  function open() {
    setWriting("yes");
    setSaid("");
    requestAnimationFrame(() => document.getElementById(replyField(thread.id))?.focus());
  }
  function fold(words = "") {
    setWriting("folded");
    setSaid(words);
    requestAnimationFrame(() => opener.current?.focus());
  }

  return (
    <div className="mt-2 print:hidden">
      <div className="flex flex-wrap gap-2">
        <AcceptButton {...{ dossierId, thread, can }} />
        {can.reply && writing !== "yes" ? (
          <Button ref={opener} small onClick={open} aria-label={t("replyTo", { question: thread.question })}>
            {t("reply")}
          </Button>
        ) : null}
        <SettleButton {...{ dossierId, thread, can }} />
      </div>
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {said}
      </p>
      {writing === "no" ? null : (
        <div hidden={writing === "folded"}>
          <ReplyBox {...{ dossierId, thread, people }} onClose={() => fold()} onSent={() => fold(t("replied"))} />
        </div>
      )}
    </div>
  );
}
