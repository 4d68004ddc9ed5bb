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
  if (upload.state === "refused") {
    return (
      <div className="flex flex-col gap-2">
        <p className="text-sm font-medium">{t("refused", { name })}</p>
        <RefusalNotice refusal={upload.refusal} />
        <div className="flex gap-2">
          <Button small onClick={onRetry}>
            {t("retry")}
          </Button>
          <Button small variant="quiet" onClick={onStop} aria-label={t("dropNamed", { name })}>
            {t("drop")}
          </Button>
        </div>
      </div>
    );
  }
  const part = Math.floor(upload.part * 100);
  const words = upload.state === "waiting" ? t("waiting", { name }) : part < 100 ? t("sending", { name, part }) : t("finishing", { name });
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
