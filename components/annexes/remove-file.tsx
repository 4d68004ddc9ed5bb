"use client";

import { useTranslations } from "use-intl/react";
import { AskOnce } from "../ask-once";
import { useVerbs } from "../verbs";

type RemoveFileProps = { dossierId: string; attachmentId: string; name: string };

/** Takes a file off the dossier, after asking once. */
export function RemoveFile({ dossierId, attachmentId, name }: RemoveFileProps) {
  const t = useTranslations("annexes");
  const { removeAttachment } = useVerbs();
  return (
    <AskOnce
      label={t("remove")}
      named={t("removeNamed", { name })}
      title={t("removeTitle")}
      what={t("removeWhat", { name })}
      yes={t("removeYes")}
      busyLabel={t("removing")}
      ask={() => removeAttachment({ dossierId, attachmentId })}
    />
  );
}
