"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Result } from "@/lib/domain/result";
import { longestFinding } from "@/lib/domain/review/finding-limits";
import { useKeptNote } from "../../consultation/use-kept-note";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import type { ButtonVariant } from "../../ui/button-class";
import { TextArea } from "../../ui/text-area";
import { useChange } from "../../use-change";

type StepFormProps = {
  /** Names the words in this tab and on the page. */
  id: string;
  label: string;
  /** Said where nothing was written; without it the words may be left out. */
  missing?: string;
  help?: string;
  button: string;
  variant?: ButtonVariant;
  /** Folded away under this; open from the beginning without it. */
  fold?: string;
  send(words: string): Promise<Result<unknown>>;
  /** What is chosen beside the words. */
  children?: ReactNode;
};

/** One step of a finding with its words, which stay in this tab until it is done. */
export function StepForm({ id, label, missing, help, button, variant, fold, send, children }: StepFormProps) {
  const t = useTranslations("findings");
  const { change, busy, refusal } = useChange();
  const { note, write, fold: folded } = useKeptNote(id);
  const [tried, setTried] = useState(false);
  const words = note.normalize("NFC").trim();
  const long = words.length > longestFinding ? t("long", { count: words.length, limit: longestFinding }) : undefined;
  const wrong = long ?? (tried && words === "" ? missing : undefined);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (long || (words === "" && missing)) return;
    const result = await change(() => send(words));
    if (result?.ok) write("");
  }
  const form = (
    <form method="post" noValidate onSubmit={submit} className="mt-2 flex flex-col gap-3">
      <RefusalNotice refusal={refusal} />
      {children}
      <TextArea
        id={id}
        name={id}
        label={label}
        value={note}
        onChange={({ target }) => write(target.value)}
        {...(missing ? {} : { optional: t("optional") })}
        {...(help ? { help } : {})}
        {...(wrong ? { error: wrong } : {})}
      />
      <Button type="submit" {...(variant ? { variant } : {})} className="self-start" busy={busy} busyLabel={t("busy")}>
        {button}
      </Button>
    </form>
  );
  if (!fold) return form;
  return (
    <details ref={folded} className="text-sm">
      <summary className="min-h-6 cursor-pointer text-accent pointer-coarse:min-h-11">{fold}</summary>
      {form}
    </details>
  );
}
