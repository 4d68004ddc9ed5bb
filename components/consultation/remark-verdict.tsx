"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl/react";
import { longestNote } from "@/lib/domain/consultation/remark-limits";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { TextArea } from "../ui/text-area";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { type ShownRemark, seenOf } from "./shown-remark";
import { useKeptNote } from "./use-kept-note";
import { useTooLong } from "./use-too-long";

type RemarkVerdictProps = {
  dossierId: string;
  roundId: string;
  remark: ShownRemark;
  can: { readonly approve: boolean; readonly sendBack: boolean; readonly own: boolean };
};

/** A second person approves an answer, or sends it back saying why. */
export function RemarkVerdict({ dossierId, roundId, remark, can }: RemarkVerdictProps) {
  const t = useTranslations("roundTable");
  const { approveAnswers, returnAnswers } = useVerbs();
  const { change, busy, refusal } = useChange();
  const { note, write, fold } = useKeptNote(`return:${remark.id}`);
  const [missing, setMissing] = useState(false);
  const tooLong = useTooLong()(note, longestNote);
  const wrong = tooLong ?? (missing ? t("noteMissing") : undefined);
  const about = { dossierId, roundId, remarkIds: [remark.id], seen: seenOf([remark]) };
  async function sendBack(event: FormEvent) {
    event.preventDefault();
    setMissing(note.trim() === "");
    if (note.trim() === "" || tooLong) return;
    const result = await change(() => returnAnswers({ ...about, note }));
    if (result?.ok) write("");
  }
  return (
    <div className="flex flex-col gap-3 print:hidden">
      <RefusalNotice refusal={refusal} />
      {can.approve && remark.state === "answered" ? (
        <Button className="self-start" busy={busy} busyLabel={t("busy")} onClick={() => change(() => approveAnswers(about))}>
          {t("approve")}
        </Button>
      ) : null}
      {can.own && remark.state === "answered" ? <p className="text-sm text-ink-soft">{t("second")}</p> : null}
      {can.sendBack ? (
        <details ref={fold} className="text-sm">
          <summary className="min-h-6 cursor-pointer text-accent pointer-coarse:min-h-11">{t("sendBack")}</summary>
          <form method="post" noValidate onSubmit={sendBack} className="mt-2 flex flex-col gap-3">
            <TextArea
              name="note"
              label={t("note")}
              value={note}
              onChange={({ target }) => write(target.value)}
              {...(wrong ? { error: wrong } : {})}
            />
            <Button type="submit" small className="self-start" busy={busy} busyLabel={t("busy")}>
              {t("sendBack")}
            </Button>
          </form>
        </details>
      ) : null}
    </div>
  );
}
