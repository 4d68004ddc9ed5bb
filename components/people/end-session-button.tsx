"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import type { Refusal } from "@/lib/domain/result";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { useVerbs } from "../verbs";

/** Not asked twice: the person can sign in again on that device at any time. */
export function EndSessionButton({ sessionId, device, since }: { sessionId: string; device: string; since: string }) {
  const t = useTranslations("account.sessions");
  const router = useRouter();
  const { endSession } = useVerbs();
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, startTransition] = useTransition();
  const end = () =>
    startTransition(async () => {
      setRefusal(undefined);
      const result = await endSession({ sessionId });
      // Ended already, by itself or from elsewhere: the list only has to be read anew.
      if (!result.ok && result.refusal.code !== "not-found") setRefusal(result.refusal);
      router.refresh();
    });
  return (
    <>
      <Button small variant="quiet" busy={busy} busyLabel={t("ending")} onClick={end} aria-label={t("endNamed", { device, since })}>
        {t("end")}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
