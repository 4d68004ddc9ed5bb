"use client";

import { useRef } from "react";
import { useTranslations } from "use-intl/react";
import type { Refusal } from "@/lib/domain/result";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { useChange } from "../use-change";
import { useKeptFocus } from "../use-kept-focus";
import { useVerbs } from "../verbs";
import { ChangedWords } from "./changed-words";
import type { ThreadCan, ThreadOnPage } from "./thread-on-page";

/** Puts a suggestion into the text in one press; where the text is no longer what it quotes, shows what it says now. */
export function AcceptButton({ dossierId, thread, can }: { dossierId: string; thread: ThreadOnPage; can: ThreadCan }) {
  const t = useTranslations("comments.passage");
  const { acceptSuggestion } = useVerbs();
  const { change, busy, refusal } = useChange();
  const button = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(button);
  const { passage } = thread;
  if (!can.accept || !passage || passage.replacement === null || passage.gone || thread.resolvedAt !== null) return null;
  const changed = changedWords(refusal);

  async function accept() {
    const result = await change(() => acceptSuggestion({ dossierId, threadId: thread.id }));
    if (result?.ok) keepFocus();
  }

  return (
    <>
      <Button ref={button} small variant="main" busy={busy} busyLabel={t("accepting")} onClick={accept}>
        {t("accept")}
      </Button>
      {refusal ? (
        <div className="basis-full">
          <RefusalNotice refusal={refusal} />
          {changed ? (
            <div className="mt-2">
              <p className="text-sm font-medium text-ink-soft">{t("changedSince")}</p>
              <ChangedWords from={changed.quote} to={changed.now} lang={passage.language} />
            </div>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function changedWords(refusal: Refusal | undefined): { quote: string; now: string } | undefined {
  const detail = refusal?.code === "text-changed" ? (refusal.detail as { quote?: unknown; now?: unknown }) : undefined;
  return typeof detail?.quote === "string" && typeof detail.now === "string" ? { quote: detail.quote, now: detail.now } : undefined;
}
