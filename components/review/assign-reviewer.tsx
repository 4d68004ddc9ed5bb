"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { FormDialog } from "../form-dialog";
import type { AssignProps } from "./shown-review";

const AssignForm = lazy(() => import("./assign-form").then((module) => ({ default: module.AssignForm })));

/** Asks somebody to appraise the dossier, with what everybody who can be asked owes already in view. */
export function AssignReviewer(props: AssignProps) {
  const t = useTranslations("review.assign");
  return (
    <FormDialog wide variant="main" label={t("button")} title={t("title")} description={t("what")} saved={t("saved")}>
      {(onDone) => <AssignForm {...props} onDone={onDone} />}
    </FormDialog>
  );
}
