"use client";

import { useRef } from "react";
import { useTranslations } from "use-intl/react";
import { CopyWords } from "../copy-words";

/** What was typed in this browser and can be saved no more: it stands here to be copied. */
export function LeftWords({ words }: { words: string }) {
  const t = useTranslations("sheet.left");
  const shown = useRef<HTMLDivElement>(null);
  if (words.trim() === "") return null;
  return (
    <div className="flex flex-col gap-2 border-l-2 border-warm pl-3 print:hidden">
      <p className="text-warm">{t("what")}</p>
      <div ref={shown} className="max-h-60 overflow-y-auto break-words whitespace-pre-wrap text-sm">
        {words}
      </div>
      <CopyWords words={words} shown={shown} label={t("copy")} copied={t("copied")} notCopied={t("notCopied")} />
    </div>
  );
}
