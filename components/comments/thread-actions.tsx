"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { useChange } from "../use-change";
import { useKeptFocus } from "../use-kept-focus";
import { useVerbs } from "../verbs";
import { ReplyBox } from "./reply-box";
import type { Mentionable, ThreadCan, ThreadOnPage } from "./thread-on-page";

type ThreadActionsProps = { dossierId: string; thread: ThreadOnPage; people: readonly Mentionable[]; can: ThreadCan };

/** What can be done to a thread: reply, settle, open again. A reply begun stays written while its box is folded away. */
export function ThreadActions({ dossierId, thread, people, can }: ThreadActionsProps) {
  const t = useTranslations("comments");
  const opener = useRef<HTMLButtonElement>(null);
  const [writing, setWriting] = useState<"no" | "folded" | "yes">("no");
  const [said, setSaid] = useState("");

  function open() {
    setWriting("yes");
    setSaid("");
    requestAnimationFrame(() => document.getElementById(`reply-${thread.id}`)?.focus());
  }
  function fold() {
    setWriting("folded");
    requestAnimationFrame(() => opener.current?.focus());
  }

  return (
    <div className="mt-2 print:hidden">
      <div className="flex flex-wrap gap-2">
        {can.reply && writing !== "yes" ? (
          <Button ref={opener} small onClick={open} aria-label={t("replyTo", { question: thread.question })}>
            {t("reply")}
          </Button>
        ) : null}
        <Settle {...{ dossierId, thread, can }} />
      </div>
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {said}
      </p>
      {writing === "no" ? null : (
        <div hidden={writing === "folded"}>
          <ReplyBox
            {...{ dossierId, people }}
            threadId={thread.id}
            onClose={fold}
            onSent={() => {
              fold();
              setSaid(t("replied"));
            }}
          />
        </div>
      )}
    </div>
  );
}

function Settle({ dossierId, thread, can }: Omit<ThreadActionsProps, "people">) {
  const t = useTranslations("comments");
  const { resolveComment, reopenComment } = useVerbs();
  const { change, busy, refusal } = useChange();
  const button = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(button);
  const open = thread.resolvedAt === null;
  if (open ? !can.resolve : !can.reopen) return null;

  async function settle() {
    const verb = open ? resolveComment : reopenComment;
    const result = await change(() => verb({ dossierId, threadId: thread.id }));
    if (result?.ok) keepFocus();
  }

  return (
    <>
      <Button ref={button} small variant="quiet" busy={busy} busyLabel={t("resolving")} onClick={settle}>
        {open ? t("resolve") : t("reopen")}
      </Button>
      {refusal ? (
        <div className="basis-full">
          <RefusalNotice refusal={refusal} />
        </div>
      ) : null}
    </>
  );
}
