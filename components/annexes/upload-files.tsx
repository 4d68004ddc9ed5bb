"use client";

import { type ChangeEvent, useId, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Field, fieldState } from "../ui/field";
import { Progress } from "../ui/progress";
import { type Upload, useUploads } from "./use-uploads";

type UploadFilesProps = { dossierId: string; question: string; accept: readonly string[]; maxBytes: number };

/** Chooses files for one slot and shows how each gets on. */
export function UploadFiles({ dossierId, question, accept, maxBytes }: UploadFilesProps) {
  const t = useTranslations("annexes");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { uploads, ended, add, stop, retry } = useUploads({ dossierId, question, maxBytes });
  const help = t("chooseHelp");

  function choose(event: ChangeEvent<HTMLInputElement>) {
    add([...(event.target.files ?? [])]);
    // So that the same file can be chosen again after it was refused.
    event.target.value = "";
  }
  function leave(upload: Upload) {
    stop(upload);
    input.current?.focus();
  }

  return (
    <div className="mt-3 flex max-w-prose flex-col gap-3 print:hidden">
      <Field id={id} label={t("choose", { slot: question })} help={help}>
        <input
          ref={input}
          id={id}
          type="file"
          multiple
          accept={accept.join(",")}
          {...fieldState(id, { help })}
          onChange={choose}
          className="w-full rounded-md border border-dashed border-control bg-paper text-sm file:mr-3 file:min-h-9 file:cursor-pointer file:border-0 file:border-r file:border-control file:bg-surface file:px-3 file:text-ink hover:file:bg-hover pointer-coarse:file:min-h-11"
        />
      </Field>
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

function OneUpload({ upload, onStop, onRetry }: { upload: Upload; onStop(): void; onRetry(): void }) {
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
