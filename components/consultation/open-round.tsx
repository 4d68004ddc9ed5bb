"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { FormDialog } from "../form-dialog";
import type { OpenRoundProps } from "./shown-round";

const RoundForm = lazy(() => import("./round-form").then((module) => ({ default: module.RoundForm })));

/** Opens a round of consultation on the text as it stands. */
export function OpenRound(props: OpenRoundProps) {
  const t = useTranslations("consultation.open");
  return (
    <FormDialog wide variant="main" label={t("button")} title={t("title")} description={t("what")} saved={t("saved")}>
      {(onDone) => <RoundForm {...props} onDone={onDone} />}
    </FormDialog>
  );
}
