"use client";

import { useTranslations } from "use-intl/react";
import { AskOnce } from "../ask-once";
import { useVerbs } from "../verbs";

/** Closes an account, after saying what happens and what stays. */
export function ClosePerson({ personId, name }: { personId: string; name: string }) {
  const t = useTranslations("office.close");
  const { disablePerson } = useVerbs();
  return (
    <AskOnce
      label={t("button")}
      named={t("named", { name })}
      title={t("title", { name })}
      what={t("description", { name })}
      yes={t("submit")}
      busyLabel={t("busy")}
      ask={() => disablePerson({ personId })}
    />
  );
}
