"use client";

import { useTranslations } from "use-intl/react";
import { AskOnce } from "../../ask-once";
import { useVerbs } from "../../verbs";

/** Takes a link back, after saying what that does and to whom. */
export function WithdrawConsultee({ dossierId, consulteeId, name }: { dossierId: string; consulteeId: string; name: string }) {
  const t = useTranslations("asked.withdraw");
  const { withdrawConsultee } = useVerbs();
  return (
    <AskOnce
      label={t("button")}
      named={t("named", { name })}
      title={t("title", { name })}
      what={t("what", { name })}
      yes={t("submit")}
      busyLabel={t("busy")}
      ask={() => withdrawConsultee({ dossierId, consulteeId })}
    />
  );
}
