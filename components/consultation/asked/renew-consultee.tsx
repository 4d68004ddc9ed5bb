"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { FormDialog } from "../../form-dialog";

const RenewForm = lazy(() => import("./renew-form").then((module) => ({ default: module.RenewForm })));

export type RenewProps = {
  dossierId: string;
  consulteeId: string;
  name: string;
  email: string;
  language: "vi" | "en";
  /** Letters can be sent. */
  mail: boolean;
};

/** Gives somebody a new link, to another address if need be. */
export function RenewConsultee(props: RenewProps) {
  const t = useTranslations("asked.renew");
  const { name } = props;
  return (
    <FormDialog
      {...{ small: true, variant: "quiet" }}
      label={t("button")}
      named={t("named", { name })}
      title={t("title", { name })}
      description={t("what", { name })}
      saved={t("saved")}
    >
      {(onDone) => <RenewForm {...props} onDone={onDone} />}
    </FormDialog>
  );
}
