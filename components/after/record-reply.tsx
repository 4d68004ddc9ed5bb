"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { FormDialog } from "../form-dialog";
import type { ReplyFormProps } from "./reply-form";

const ReplyForm = lazy(() => import("./reply-form").then((module) => ({ default: module.ReplyForm })));

type RecordReplyProps = Omit<ReplyFormProps, "onDone"> & { slot: string; main: boolean };

/** What UNESCO answered, with its date and its letter. */
export function RecordReply({ slot, main, ...form }: RecordReplyProps) {
  const t = useTranslations("after.reply");
  return (
    <FormDialog
      label={t("button")}
      title={t("title")}
      description={t("description", { slot })}
      saved={t("saved")}
      {...(main ? { variant: "main" as const } : {})}
    >
      {(onDone) => <ReplyForm {...form} onDone={onDone} />}
    </FormDialog>
  );
}
