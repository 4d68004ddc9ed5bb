"use client";

import { useTranslations } from "use-intl/react";
import { useRefusalWords } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { useConnected, useEnded, useLivePage } from "./connection";
import { useStood } from "./live-state";

// A line that mends itself at once is nobody's business.
const patienceMs = 3_000;

/** Says over the page, wherever one has scrolled to, that the line is broken or that writing has come to an end, and what to do. */
export function LineNotice() {
  const t = useTranslations("form.live");
  const words = useRefusalWords();
  const page = useLivePage();
  const ended = useEnded();
  const connected = useConnected();
  const away = useStood(page !== null && !connected, patienceMs);
  if (!away && !ended) return null;
  const sentence = away || !ended ? t("away") : ended === "stopped" ? t("stopped") : words({ code: ended });
  return (
    <div className="fixed inset-x-4 bottom-20 z-20 mx-auto max-w-xl shadow-float lg:bottom-4 print:hidden">
      <Notice
        tone="warm"
        role="status"
        action={
          !away && ended === "signed-out" ? (
            <Button small onClick={() => page?.reconnect()}>
              {t("retry")}
            </Button>
          ) : null
        }
      >
        {sentence}
      </Notice>
    </div>
  );
}
