"use client";

import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";

/** Closes the round, or says everything that still stands before it. */
export function CloseRound({ dossierId, roundId }: { dossierId: string; roundId: string }) {
  const t = useTranslations("roundTable");
  const reasons = useTranslations("refusal.reasons");
  const { closeRound } = useVerbs();
  const { change, busy, refusal } = useChange();
  return (
    <div className="flex max-w-prose flex-col gap-2">
      <Button className="self-start" busy={busy} busyLabel={t("busy")} onClick={() => change(() => closeRound({ dossierId, roundId }))}>
        {t("closeRound")}
      </Button>
      <RefusalNotice refusal={refusal} />
      <ul className="list-disc pl-5 text-sm empty:hidden">
        {refusal?.reasons?.map(({ code, count }) => (
          <li key={code}>{reasons(code, { count: count ?? 0 } as never)}</li>
        ))}
      </ul>
    </div>
  );
}
