"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { CopyWords } from "../copy-words";
import { keptText } from "../kept-text";
import { answerKept } from "./kept-answer";

/** What was typed in this tab for a remark that can be answered no more: it stands beside the colleague's answer, to be copied. */
export function LeftAnswer({ remarkId, answer }: { remarkId: string; answer: string }) {
  const t = useTranslations("roundTable.left");
  const [left, setLeft] = useState("");
  const words = useRef<HTMLDivElement>(null);
  // Only the browser has it.
  useEffect(() => setLeft(keptText(answerKept([remarkId])).read()), [remarkId]);
  if (left.trim() === "" || left.trim() === answer.trim()) return null;
  return (
    <div className="flex flex-col gap-2 border-l-2 border-warm pl-3 print:hidden">
      <p className="text-warm">{t("what")}</p>
      <div ref={words} className="break-words whitespace-pre-wrap">
        {left}
      </div>
      <CopyWords words={left} shown={words} label={t("copy")} copied={t("copied")} notCopied={t("notCopied")} />
    </div>
  );
}
