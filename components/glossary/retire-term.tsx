"use client";

import { useTranslations } from "use-intl/react";
import { AskOnce } from "../ask-once";
import { useVerbs } from "../verbs";

/** Takes a term out of use, after saying what that does to the dossiers. */
export function RetireTerm({ termId, term }: { termId: string; term: string }) {
  const t = useTranslations("office.glossary.retire");
  const { retireTerm } = useVerbs();
  return (
    <AskOnce
      label={t("button")}
      named={t("named", { term })}
      title={t("title", { term })}
      what={t("description")}
      yes={t("submit")}
      busyLabel={t("busy")}
      ask={() => retireTerm({ termId })}
    />
  );
}
