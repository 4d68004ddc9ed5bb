"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import type { OpenReportFormProps } from "./open-report-form";

// Most visits open no dialog. It is shown when its form is there, so that the first field takes the focus.
const OpenReportForm = lazy(() => import("./open-report-form").then(({ OpenReportForm: Form }) => ({ default: Form })));

/** The coordinator's way to open a member's report. */
export function OpenReportDialog({ city, ...form }: OpenReportFormProps & { city: string }) {
  const t = useTranslations("call.reports");
  const common = useTranslations("common");
  const year = String(form.year);
  return (
    <Dialog
      title={t("dialog", { year, city })}
      description={t("description")}
      closeLabel={common("close")}
      trigger={
        <Button small aria-label={t("openNamed", { year, city })}>
          {t("open", { year })}
        </Button>
      }
    >
      <OpenReportForm {...form} />
    </Dialog>
  );
}
