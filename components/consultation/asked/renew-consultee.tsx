"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { FormDialog } from "../../form-dialog";
import type { RenewProps } from "./shown-asked";

const RenewForm = lazy(() => import("./renew-form").then((module) => ({ default: module.RenewForm })));

/** Gives somebody a new link, to another address if need be. */
export function RenewConsultee(props: RenewProps) {
  const t = useTranslations("asked.renew");
  const { name, answered } = props;
  return (
    <FormDialog
      {...{ small: true, variant: "quiet" }}
      label={t("button")}
      named={t("named", { name })}
      title={t("title", { name })}
      description={t("what", { name, answered: String(answered) })}
      saved={t("saved")}
    >
      {(onDone) => <RenewForm {...props} onDone={onDone} />}
    </FormDialog>
  );
}
