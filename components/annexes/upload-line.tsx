"use client";

import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Progress } from "../ui/progress";
import type { Upload } from "./use-uploads";

type UploadLineProps = { upload: Upload; onStop(): void; onRetry(): void };

/** One file on its way, or why it was not taken. */
export function UploadLine({ upload, onStop, onRetry }: UploadLineProps) {
  const t = useTranslations("annexes");
  const { name } = upload.file;
  const part = Math.floor(upload.part * 100);
  if (upload.state === "refused") {
    const brokeOff = upload.refusal?.code === "unavailable" && part > 0;
    return (
      <div className="flex flex-col gap-2">
        <p className="text-sm font-medium">{brokeOff ? t("brokeOff", { name, part }) : t("refused", { name })}</p>
        <RefusalNotice refusal={upload.refusal} />
        <div className="flex gap-2">
          <Button small onClick={onRetry}>
            {brokeOff ? t("goOn") : t("retry")}
          </Button>
          <Button small variant="quiet" onClick={onStop} aria-label={t("dropNamed", { name })}>
            {t("drop")}
          </Button>
        </div>
      </div>
    );
  }
  const words = wordsOf(upload, part, t);
  return (
    <div className="flex items-end gap-3">
      <div className="min-w-0 flex-1">
        <Progress words={words} {...(part < 100 ? { value: part } : {})} />
      </div>
      <Button small onClick={onStop} aria-label={t("stopNamed", { name })}>
        {t("stop")}
      </Button>
    </div>
  );
}

function wordsOf({ file: { name }, state, broken }: Upload, part: number, t: ReturnType<typeof useTranslations<"annexes">>): string {
  if (state === "waiting") return t("waiting", { name });
  if (broken) return t("broken", { name, part });
  return part < 100 ? t("sending", { name, part }) : t("finishing", { name });
}
