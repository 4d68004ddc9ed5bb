"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import type { Refusal } from "@/lib/domain/result";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useVerbs } from "../verbs";

type OpenReportProps = { cityId: string; organisationId: string; language: SubmissionLanguage; year: number };

/** Opens the city's next report, after saying what will happen, and leads there. */
export function OpenReport(wanted: OpenReportProps) {
  const t = useTranslations("commitments.report");
  const common = useTranslations("common");
  const router = useRouter();
  const { openReport } = useVerbs();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const year = String(wanted.year);

  async function open() {
    setBusy(true);
    setRefusal(undefined);
    const result = await openReport(wanted);
    if (result.ok) return router.push(`/dossiers/${result.value.dossierId}`);
    setBusy(false);
    setRefusal(result.refusal);
  }

  return (
    <Dialog
      title={t("title", { year })}
      description={t("what")}
      closeLabel={common("close")}
      trigger={<Button variant="main">{t("open", { year })}</Button>}
      foot={
        <Button variant="main" busy={busy} busyLabel={t("busy")} onClick={open}>
          {t("yes")}
        </Button>
      }
    >
      <RefusalNotice refusal={refusal} />
    </Dialog>
  );
}
