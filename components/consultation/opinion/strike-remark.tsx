"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl/react";
import { longestReason } from "@/lib/domain/consultation/remark-limits";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { TextArea } from "../../ui/text-area";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";
import { useKeptNote } from "../use-kept-note";
import { useTooLong } from "../use-too-long";

type StrikeRemarkProps = { dossierId: string; remarkId: string; onDone(): void };

/** Takes a remark off the table that was entered by mistake, saying why; the trail keeps it. */
export function StrikeRemark({ dossierId, remarkId, onDone }: StrikeRemarkProps) {
  const t = useTranslations("opinion.strike");
  const fields = useTranslations("refusal.fields");
  const { strikeRemark } = useVerbs();
  const { change, busy, refusal } = useChange();
  const { note: reason, write, fold } = useKeptNote(`strike:${remarkId}`);
  const [missing, setMissing] = useState(false);
  const tooLong = useTooLong()(reason, longestReason);
  const wrong = tooLong ?? (missing ? fields("required") : undefined);
  async function strike(event: FormEvent) {
    event.preventDefault();
    setMissing(reason.trim() === "");
    if (reason.trim() === "" || tooLong) return;
    const result = await change(() => strikeRemark({ dossierId, remarkId, reason }));
    if (!result?.ok) return;
    write("");
    onDone();
  }
  return (
    <details ref={fold} className="text-sm print:hidden">
      <summary className="min-h-6 cursor-pointer text-accent pointer-coarse:min-h-11">{t("open")}</summary>
      <form method="post" noValidate onSubmit={strike} className="mt-2 flex flex-col gap-3">
        <RefusalNotice refusal={refusal} />
        <TextArea
          name="strike-reason"
          label={t("reason")}
          help={t("what")}
          value={reason}
          onChange={({ target }) => write(target.value)}
          {...(wrong ? { error: wrong } : {})}
        />
        <Button type="submit" small variant="danger" className="self-start" busy={busy} busyLabel={t("busy")}>
          {t("submit")}
        </Button>
      </form>
    </details>
  );
}
