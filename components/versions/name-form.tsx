"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Refusal, Result } from "@/lib/domain/result";
import { longestName } from "@/lib/domain/versions";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { TextField } from "../ui/text-field";

type NameFormProps = {
  id: string;
  words: { readonly label: string; readonly help: string; readonly submit: string; readonly busy: string };
  /** It is the one thing its window is for. */
  main?: boolean;
  name(words: string): Promise<Result<unknown>>;
  /** Once it has its name. */
  onNamed(words: string): void;
};

/** Asks for the name of a version. */
export function NameForm({ id, words, main = false, name, onNamed }: NameFormProps) {
  const fields = useTranslations("refusal.fields");
  const [written, setWritten] = useState("");
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    // The window lies within the page's own form in the tree of components, though not on the screen.
    event.stopPropagation();
    const called = written.trim();
    setMissing(called === "");
    if (called === "" || busy) return;
    setBusy(true);
    setRefusal(undefined);
    const result = await name(called);
    setBusy(false);
    if (!result.ok) return setRefusal(result.refusal);
    setWritten("");
    onNamed(called);
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-wrap items-end gap-2 print:hidden">
      {refusal ? (
        <div className="basis-full">
          <RefusalNotice refusal={refusal} />
        </div>
      ) : null}
      <div className="min-w-0 flex-1 basis-56">
        <TextField
          id={id}
          label={words.label}
          help={words.help}
          {...(missing ? { error: fields("required") } : {})}
          value={written}
          maxLength={longestName}
          autoComplete="off"
          onChange={(event) => setWritten(event.target.value)}
        />
      </div>
      <Button type="submit" variant={main ? "main" : "plain"} busy={busy} busyLabel={words.busy}>
        {words.submit}
      </Button>
    </form>
  );
}
