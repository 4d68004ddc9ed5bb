"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { FormDialog } from "../form-dialog";

const DeclareForm = lazy(() => import("./declare-form").then((module) => ({ default: module.DeclareForm })));

/** Declares, before the dossier is shown, whether a conflict of interest stands in the way. */
export function DeclareReview({ reviewId, city }: { reviewId: string; city: string }) {
  const t = useTranslations("review.declare");
  return (
    <FormDialog
      wide
      variant="main"
      label={t("button")}
      named={t("named", { city })}
      title={t("title", { city })}
      description={t("what")}
      saved={t("saved")}
    >
      {(onDone) => <DeclareForm {...{ reviewId, onDone }} />}
    </FormDialog>
  );
}
