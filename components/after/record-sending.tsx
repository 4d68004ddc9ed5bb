"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { FormDialog } from "../form-dialog";

const SendingForm = lazy(() => import("./sending-form").then((module) => ({ default: module.SendingForm })));

type RecordSendingProps = { dossierId: string; slot: string; today: string; first: boolean };

/** How and when the packet went: the page's main action until it is recorded. */
export function RecordSending({ dossierId, slot, today, first }: RecordSendingProps) {
  const t = useTranslations("after.sending");
  return (
    <FormDialog
      label={t(first ? "button" : "another")}
      title={t("title")}
      description={t("description", { slot })}
      saved={t("saved")}
      {...(first ? { variant: "main" as const } : { variant: "quiet" as const, small: true })}
    >
      {(onDone) => <SendingForm dossierId={dossierId} today={today} onDone={onDone} />}
    </FormDialog>
  );
}
