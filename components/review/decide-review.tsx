"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { FormDialog } from "../form-dialog";

const ReasonForm = lazy(() => import("./reason-form").then((module) => ({ default: module.ReasonForm })));

type DecideReviewProps = { dossierId: string; reviewId: string; name: string; what: "keep" | "replace" };

/** Keeps a reviewer in spite of a conflict, or ends their review: each with a reason that stays on record. */
export function DecideReview({ name, what, ...review }: DecideReviewProps) {
  const t = useTranslations(`review.${what}`);
  return (
    <FormDialog
      small
      variant={what === "keep" ? "plain" : "quiet"}
      label={t("button")}
      named={t("named", { name })}
      title={t("title", { name })}
      description={t("what")}
      saved={t("saved")}
    >
      {(onDone) => <ReasonForm {...review} {...{ what, onDone }} />}
    </FormDialog>
  );
}
