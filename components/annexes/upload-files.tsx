"use client";

import { Upload } from "lucide-react";
import { type ChangeEvent, type RefObject, useId, useRef } from "react";
import { useTranslations } from "use-intl/react";
import type { QuestionOf } from "@/lib/domain/form";
import { buttonClass } from "../ui/button-class";
import { UnfinishedUploads } from "./unfinished-uploads";
import { UploadLine } from "./upload-line";
import { useUploads } from "./use-uploads";

type UploadFilesProps = {
  dossierId: string;
  slot: QuestionOf<"files">;
  /** How many more files the slot takes. A full one keeps what was refused on the screen. */
  room: number;
  /** Other words on the button, where it does not stand in its slot. */
  label?: string;
  onStored?(attachmentId: string): void;
};

/** Chooses files for one slot and shows how each gets on. */
export function UploadFiles({ dossierId, slot, room, label, onStored }: UploadFilesProps) {
  const t = useTranslations("annexes");
  const box = useRef<HTMLDivElement>(null);
  const { uploads, ended, add, stop, retry } = useUploads({ dossierId, question: slot.id, maxBytes: slot.maxBytes, onStored });
  return (
    <div ref={box} tabIndex={-1} className="mt-3 flex max-w-prose flex-col gap-3 print:hidden">
      <UnfinishedUploads {...{ dossierId, uploads }} question={slot.id} />
      {room > 0 ? (
        <ChooseFiles {...{ slot, room }} label={label ?? t("choose", { slot: slot.id })} onChoose={add} />
      ) : (
        <p className="text-sm text-ink-soft">{t("full")}</p>
      )}
      <ul className="flex flex-col gap-3 empty:hidden">
        {uploads.map((upload) => (
          <li key={upload.key}>
            <UploadLine
              upload={upload}
              onStop={() => {
                stop(upload);
                focusIn(box);
              }}
              onRetry={() => retry(upload)}
            />
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm text-done empty:hidden">
        {ended ? t(ended.how, { name: ended.name }) : ""}
      </p>
    </div>
  );
}

type ChooseFilesProps = { slot: QuestionOf<"files">; room: number; label: string; onChoose(files: readonly File[]): void };

/** The label is the button: a browser's own says "Choose Files" in its own language, whatever the page's. */
function ChooseFiles({ slot, room, label, onChoose }: ChooseFilesProps) {
  const t = useTranslations("annexes");
  const id = useId();
  const several = room > 1;
  function choose(event: ChangeEvent<HTMLInputElement>) {
    onChoose([...(event.target.files ?? [])]);
    // So that the same file can be chosen again after it was refused.
    event.target.value = "";
  }
  return (
    <div className="relative flex flex-wrap items-center gap-x-3 gap-y-1">
      <input
        id={id}
        type="file"
        multiple={several}
        accept={slot.accept.join(",")}
        {...(several ? { "aria-describedby": `${id}-help` } : {})}
        onChange={choose}
        className="peer sr-only"
      />
      <label
        htmlFor={id}
        className={`${buttonClass()} cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent`}
      >
        <Upload aria-hidden className="size-4" />
        {label}
      </label>
      {several ? (
        <span id={`${id}-help`} className="text-sm text-ink-soft">
          {t("chooseHelp")}
        </span>
      ) : null}
    </div>
  );
}

/** The line that was pressed is gone: on to choosing another file, or to the slot itself. */
function focusIn(box: RefObject<HTMLDivElement | null>) {
  (box.current?.querySelector("input") ?? box.current)?.focus();
}
