"use client";

import { useTranslations } from "use-intl/react";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";

type InsertParticipantsProps = { dossierId: string; roundId: string; question: string; language: TextLanguage };

/** Puts the proposal after what the answer says. Nothing is taken away by it, so nobody is asked twice. */
export function InsertParticipants({ dossierId, roundId, question, language }: InsertParticipantsProps) {
  const t = useTranslations("roundPapers.proposal");
  const common = useTranslations("common.languageInSentence");
  const { insertParticipants } = useVerbs();
  const { change, busy, refusal } = useChange();
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        busy={busy}
        busyLabel={t("busy")}
        aria-label={t("named", { question, language: common(language) })}
        onClick={() => change(() => insertParticipants({ dossierId, roundId, language }))}
      >
        {t("button", { question })}
      </Button>
      <RefusalNotice refusal={refusal} />
    </div>
  );
}
