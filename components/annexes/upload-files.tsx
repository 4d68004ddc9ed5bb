"use client";

import { Upload } from "lucide-react";
import { type ChangeEvent, useId, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button, buttonClass } from "../ui/button";
import { Progress } from "../ui/progress";
import { type Upload as Sending, useUploads } from "./use-uploads";

type UploadFilesProps = { dossierId: string; question: string; accept: readonly string[]; maxBytes: number; several: boolean };

/** Chooses files for one slot and shows how each gets on. */
export function UploadFiles({ dossierId, question, accept, maxBytes, several }: UploadFilesProps) {
  const t = useTranslations("annexes");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { uploads, ended, add, stop, retry } = useUploads({ dossierId, question, maxBytes });

  function choose(event: ChangeEvent<HTMLInputElement>) {
    add([...(event.target.files ?? [])]);
    // So that the same file can be chosen again after it was refused.
    event.target.value = "";
  }
  function leave(upload: Sending) {
    stop(upload);
    input.current?.focus();
  }

  return (
    <div className="mt-3 flex max-w-prose flex-col gap-3 print:hidden">
      {/* The label is the button: a browser's own says "Choose Files" in its own language, whatever the page's. */}
      <div className="relative flex flex-wrap items-center gap-x-3 gap-y-1">
        <input
          ref={input}
          id={id}
          type="file"
          multiple={several}
          accept={accept.join(",")}
          {...(several ? { "aria-describedby": `${id}-help` } : {})}
          onChange={choose}
          className="peer sr-only"
        />
        <label
          htmlFor={id}
          className={`${buttonClass()} cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent`}
        >
          <Upload aria-hidden className="size-4" />
          {t("choose", { slot: question })}
        </label>
        {several ? (
          <span id={`${id}-help`} className="text-sm text-ink-soft">
            {t("chooseHelp")}
          </span>
        ) : null}
      </div>
      <ul className="flex flex-col gap-3 empty:hidden">
        {uploads.map((upload) => (
          <li key={upload.key}>
            <OneUpload upload={upload} onStop={() => leave(upload)} onRetry={() => retry(upload)} />
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm text-done empty:hidden">
        {ended ? t(ended.how, { name: ended.name }) : ""}
      </p>
    </div>
  );
}

function OneUpload({ upload, onStop, onRetry }: { upload: Sending; onStop(): void; onRetry(): void }) {
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
