"use client";

import { useTranslations } from "use-intl/react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";

type MendedQuestionProps = { open: boolean; count: number; onAnswer(yes: boolean): void };

/** Asks once before rows that were mended are read anew. */
export function MendedQuestion({ open, count, onAnswer }: MendedQuestionProps) {
  const t = useTranslations("consultationImport.mended");
  const common = useTranslations("common");
  const foot = (
    <>
      <Button variant="danger" onClick={() => onAnswer(true)}>
        {t("yes")}
      </Button>
      <Button variant="quiet" onClick={() => onAnswer(false)}>
        {t("no")}
      </Button>
    </>
  );
  return (
    <Dialog
      {...{ open, foot }}
      title={t("title")}
      description={t("what", { count })}
      closeLabel={common("close")}
      onOpenChange={() => onAnswer(false)}
    />
  );
}
