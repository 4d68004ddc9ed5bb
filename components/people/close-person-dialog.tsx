"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import type { Refusal } from "@/lib/domain/result";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useVerbs } from "../verbs";

/** Asks once, and says what happens and what stays. */
export function ClosePersonDialog({ personId, name }: { personId: string; name: string }) {
  const t = useTranslations("office.close");
  const common = useTranslations("common");
  const router = useRouter();
  const { disablePerson } = useVerbs();
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, startTransition] = useTransition();
  const close = () =>
    startTransition(async () => {
      setRefusal(undefined);
      const result = await disablePerson({ personId });
      if (!result.ok) return setRefusal(result.refusal);
      setOpen(false);
      router.refresh();
    });
  return (
    <Dialog
      title={t("title", { name })}
      description={t("description", { name })}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button small variant="quiet" aria-label={t("named", { name })}>
          {t("button")}
        </Button>
      }
      foot={
        <>
          <Button variant="danger" busy={busy} busyLabel={t("busy")} onClick={close}>
            {t("submit")}
          </Button>
          <Button onClick={() => setOpen(false)}>{common("cancel")}</Button>
        </>
      }
    >
      <RefusalNotice refusal={refusal} />
    </Dialog>
  );
}
