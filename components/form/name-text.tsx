"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Refusal, Result } from "@/lib/domain/result";
import { versionName } from "@/lib/domain/versions";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { TextField } from "../ui/text-field";

type NameTextProps = {
  id: string;
  name(words: string): Promise<Result<unknown>>;
  /** Once it has its name. */
  onNamed(words: string): void;
};

/** Puts a name on what stands in an answer at this moment. */
export function NameText({ id, name, onNamed }: NameTextProps) {
  const t = useTranslations("form.history.naming");
  const fields = useTranslations("refusal.fields");
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    // The dialog lies within the page's own form in the tree of components, though not on the screen.
    event.stopPropagation();
    const parsed = versionName.safeParse(words);
    setWrong(parsed.success ? undefined : fields(words.trim() === "" ? "required" : "invalid"));
    if (!parsed.success || busy) return;
    setBusy(true);
    setRefusal(undefined);
    const result = await name(parsed.data);
    setBusy(false);
    if (!result.ok) return setRefusal(result.refusal);
    setWords("");
    onNamed(parsed.data);
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-wrap items-end gap-2 print:hidden">
      <RefusalNotice refusal={refusal} />
      <div className="min-w-0 flex-1 basis-56">
        <TextField
          id={id}
          label={t("label")}
          help={t("help")}
          {...(wrong ? { error: wrong } : {})}
          value={words}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <Button type="submit" busy={busy} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
