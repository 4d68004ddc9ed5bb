"use client";

import { useTranslations } from "use-intl/react";
import type { Refusal } from "@/lib/domain/result";
import { AskOnce } from "../ask-once";
import { Notice } from "../ui/notice";
import { useVerbs } from "../verbs";

/** Closes the round after asking once, or says everything that still stands before it. */
export function CloseRound({ dossierId, roundId }: { dossierId: string; roundId: string }) {
  const t = useTranslations("roundTable.closing");
  const reasons = useTranslations("refusal.reasons");
  const { closeRound } = useVerbs();
  const refused = (refusal: Refusal) =>
    refusal.reasons ? (
      <Notice tone="warm" role="alert">
        {t("notYet")}
        <ul className="mt-1 list-disc pl-5">
          {refusal.reasons.map(({ code, count }) => (
            <li key={code}>{reasons(code, { count: count ?? 0 } as never)}</li>
          ))}
        </ul>
      </Notice>
    ) : undefined;
  return (
    <AskOnce
      main
      label={t("button")}
      named={t("button")}
      title={t("title")}
      what={t("what")}
      yes={t("yes")}
      busyLabel={t("busy")}
      refused={refused}
      ask={() => closeRound({ dossierId, roundId })}
    />
  );
}
