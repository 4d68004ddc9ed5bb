"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { InputProps } from "./inputs";
import { LongTextEditor } from "./long-text-editor";

/** The editor with its limit: at the limit typing stops and a sentence says so. */
export function LongTextInput({ question, value, replaced, lang, label, describedBy, onChange }: InputProps<"long-text">) {
  const t = useTranslations("form.editor");
  const [barred, setBarred] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = () => {
    setBarred(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setBarred(false), 6_000);
  };
  return (
    <>
      <LongTextEditor
        doc={value?.doc}
        replaced={replaced}
        limit={lang === "vi" ? undefined : question.limit}
        lang={lang}
        label={label}
        describedBy={describedBy}
        onChange={(doc) => onChange({ doc })}
        onBarred={tell}
      />
      <p role="status" className="text-sm text-warm">
        {barred ? t("barred") : null}
      </p>
    </>
  );
}
