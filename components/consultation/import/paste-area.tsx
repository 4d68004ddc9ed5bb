"use client";

import { Upload } from "lucide-react";
import { type ChangeEvent, type ClipboardEvent, type DragEvent, useEffect, useId, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../../ui/button";
import { buttonClass } from "../../ui/button-class";
import { TextArea } from "../../ui/text-area";
import type { Pasted } from "./read/read-paste";

type PasteAreaProps = {
  onPaste(pasted: Pasted): void;
  onFile(file: File): void;
  /** Where a table stands already: leaves it as it is. */
  onKeep: (() => void) | undefined;
};

/** A box to paste a table into or drop a file on. It holds no words of its own: what is put in it is read at once. */
export function PasteArea({ onPaste, onFile, onKeep }: PasteAreaProps) {
  const box = useRef<HTMLDivElement>(null);
  const instead = onKeep !== undefined;
  // Opened by a button that is gone now.
  useEffect(() => {
    if (instead) box.current?.querySelector("textarea")?.focus();
  }, [instead]);
  const t = useTranslations("consultationImport.paste");
  function paste(event: ClipboardEvent) {
    event.preventDefault();
    const { files } = event.clipboardData;
    const [html, text] = [event.clipboardData.getData("text/html"), event.clipboardData.getData("text/plain")];
    const [file] = files;
    if (html === "" && text === "" && file && !file.type.startsWith("image/")) onFile(file);
    else onPaste({ html, text, pictures: files.length });
  }
  function drop(event: DragEvent) {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    onFile(file);
  }
  // Words that come in another way than by pasting, as a drag from another window; single letters are none.
  function change({ target }: ChangeEvent<HTMLTextAreaElement>) {
    if (/[\t\n]/.test(target.value.trim())) onPaste({ html: "", text: target.value, pictures: 0 });
  }
  return (
    <div ref={box} className="flex max-w-prose flex-col gap-3 print:hidden">
      <TextArea
        label={t("label")}
        help={onKeep ? `${t("help")} ${t("replaces")}` : t("help")}
        value=""
        rows={4}
        autoComplete="off"
        spellCheck={false}
        onChange={change}
        onPaste={paste}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        className="border-dashed"
      />
      <ChooseFile onFile={onFile} />
      {onKeep ? (
        <Button className="self-start" onClick={onKeep}>
          {t("keep")}
        </Button>
      ) : null}
    </div>
  );
}

/** The label is the button, as wherever files are chosen. */
function ChooseFile({ onFile }: Pick<PasteAreaProps, "onFile">) {
  const t = useTranslations("consultationImport.paste");
  const id = useId();
  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (file) onFile(file);
    // So that the same file can be chosen again after it was mended.
    target.value = "";
  }
  return (
    <div className="relative flex flex-wrap items-center gap-x-3 gap-y-1">
      <input id={id} type="file" accept=".docx,.xlsx,.csv" aria-describedby={`${id}-help`} onChange={choose} className="peer sr-only" />
      <label
        htmlFor={id}
        className={`${buttonClass()} cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent`}
      >
        <Upload aria-hidden className="size-4" />
        {t("choose")}
      </label>
      <span id={`${id}-help`} className="text-sm text-ink-soft">
        {t("chooseHelp")}
      </span>
    </div>
  );
}
