"use client";

import { useRef } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { useChange } from "../use-change";
import { useKeptFocus } from "../use-kept-focus";
import { useVerbs } from "../verbs";

/** Not asked twice: the person can sign in again on that device at any time. */
export function EndSessionButton({ sessionId, device, since }: { sessionId: string; device: string; since: string }) {
  const t = useTranslations("account.sessions");
  const { endSession } = useVerbs();
  const { change, busy, refusal } = useChange();
  const button = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(button);
  async function end() {
    const result = await change(() => endSession({ sessionId }));
    if (result?.ok) keepFocus();
  }
  return (
    <>
      <Button
        small
        variant="quiet"
        busy={busy}
        busyLabel={t("ending")}
        onClick={end}
        ref={button}
        aria-label={t("endNamed", { device, since })}
      >
        {t("end")}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
