"use client";

import { useTranslations } from "use-intl/react";
import { AskOnce } from "../ask-once";
import { useVerbs } from "../verbs";

/** Takes a line out of the directory, after saying what that does to rounds. */
export function RetireStakeholder({ stakeholderId, name }: { stakeholderId: string; name: string }) {
  const t = useTranslations("directory.retire");
  const { retireStakeholder } = useVerbs();
  return (
    <AskOnce
      label={t("button")}
      named={t("named", { name })}
      title={t("title", { name })}
      what={t("what")}
      yes={t("submit")}
      busyLabel={t("busy")}
      ask={() => retireStakeholder({ stakeholderId })}
    />
  );
}
