"use client";

import { useRef } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { useChange } from "../use-change";
import { useKeptFocus } from "../use-kept-focus";
import { useVerbs } from "../verbs";
import type { ThreadCan, ThreadOnPage } from "./thread-on-page";

/** Resolves an open thread, opens a resolved one again. */
export function SettleButton({ dossierId, thread, can }: { dossierId: string; thread: ThreadOnPage; can: ThreadCan }) {
  const t = useTranslations("comments");
  const { resolveComment, reopenComment } = useVerbs();
  const { change, busy, refusal } = useChange();
  const button = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(button);
  const open = thread.resolvedAt === null;
  // A finding is settled by who raised it, on the findings' own page.
  if (thread.weight || (open ? !can.resolve : !can.reopen)) return null;

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
