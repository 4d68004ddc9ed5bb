"use client";

import { useTranslations } from "use-intl/react";
import { AskOnce } from "../ask-once";
import { useVerbs } from "../verbs";

type RemoveMemberProps = { dossierId: string; personId: string; name: string };

/** Ends a membership, after saying what the person keeps and loses. */
export function RemoveMember({ dossierId, personId, name }: RemoveMemberProps) {
  const t = useTranslations("people");
  const { removeMember } = useVerbs();
  return (
    <AskOnce
      label={t("remove")}
      named={t("removeNamed", { name })}
      title={t("removeTitle", { name })}
      what={t("removeWhat", { name })}
      yes={t("removeYes")}
      busyLabel={t("removing")}
      ask={() => removeMember({ dossierId, personId })}
    />
  );
}
