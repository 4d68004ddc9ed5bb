"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { formatClock } from "@/lib/i18n/format";
import { useRefusalWords } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { useLanguage } from "../../words";
import { Announced } from "./announced";
import { type LiveTextView, useConnected, useLivePage } from "./connection";

// A letter is with the server before anybody could read that it is on its way.
const calmMs = 400;
const restMs = 1_500;

/** One fixed place that says whether what was written here is safe: on its way, saved, or not sent yet. */
export function LiveState({ live }: { live: LiveTextView }) {
  const t = useTranslations("form.live");
  const words = useRefusalWords();
  const page = useLivePage();
  const state = useSaving(live);
  if (live.ended && live.unsent > 0) {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-2 text-warm">
        <span>{t("notSaved", { why: words({ code: live.ended }) })}</span>
        {live.ended === "signed-out" ? (
          <Button small onClick={() => page?.reconnect()}>
            {t("retry")}
          </Button>
        ) : null}
      </div>
    );
  }
  return (
    <span className={state.done ? "text-done" : state.warm ? "text-warm" : "text-ink-soft"}>
      {state.words}
      <Announced sentence={state.announced} afterMs={state.warm ? 0 : restMs} />
    </span>
  );
}

type Saving = { readonly words: string; readonly announced: string; readonly done?: boolean; readonly warm?: boolean };

function useSaving({ unsent, stalled, savedAt }: LiveTextView): Saving {
  const t = useTranslations("form.live");
  const language = useLanguage();
  const connected = useConnected();
  const slow = useStood(unsent > 0, calmMs);
  if (unsent > 0 && (!connected || stalled)) return { words: t("offline", { count: unsent }), announced: t("offlineSaid"), warm: true };
  if (unsent > 0 && (slow || !savedAt)) return { words: t("saving"), announced: "" };
  if (savedAt)
    return { words: t("saved", { at: formatClock(savedAt, language) }), announced: unsent > 0 ? "" : t("savedSaid"), done: true };
  return { words: "", announced: "" };
}

/** True once something has been so for a while. */
export function useStood(so: boolean, ms: number): boolean {
  const [stood, setStood] = useState(false);
  useEffect(() => {
    if (!so) return setStood(false);
    const timer = setTimeout(() => setStood(true), ms);
    return () => clearTimeout(timer);
  }, [so, ms]);
  return so && stood;
}
