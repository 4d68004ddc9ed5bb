"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Refusal } from "@/lib/domain/result";
import { remember } from "../layout/remember";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";
import { useVerbs } from "../verbs";
import { useLanguage } from "../words";
import { useGuestDesk } from "./guest-desk";
import { GuestRefusal } from "./guest-refusal";
import { leftRemarks } from "./kept-remark";

/** Ends the answer, with the remarks that were sent or with agreement: said before it is done, because the link ends with it. */
export function FinishOpinion({ remarks }: { remarks: number }) {
  const t = useTranslations("guest.finish");
  const common = useTranslations("common");
  const { link, team } = useGuestDesk();
  const [open, setOpen] = useState(false);
  const { finish, busy, refusal } = useFinish(remarks === 0);
  const unsent = open ? leftRemarks(link).length : 0;
  const agrees = remarks === 0;
  const trigger = <Button variant="main">{t(agrees ? "agrees" : "remarks")}</Button>;
  const foot = (
    <>
      {unsent === 0 ? (
        <Button variant="main" busy={busy} busyLabel={t("busy")} onClick={finish}>
          {t(agrees ? "agreeYes" : "yes")}
        </Button>
      ) : null}
      <Button variant="quiet" onClick={() => setOpen(false)}>
        {common("cancel")}
      </Button>
    </>
  );
  return (
    <Dialog
      {...{ trigger, foot, open }}
      title={t(agrees ? "agreesTitle" : "remarksTitle", { count: remarks })}
      description={t(agrees ? "agreesWhat" : "remarksWhat", { team })}
      closeLabel={common("close")}
      onOpenChange={setOpen}
    >
      <p>{t("afterwards")}</p>
      {unsent > 0 ? (
        <Notice role="alert" tone="warm">
          {t("unsent", { count: unsent })}
        </Notice>
      ) : null}
      <GuestRefusal refusal={refusal} />
    </Dialog>
  );
}

function useFinish(agrees: boolean) {
  const { token } = useGuestDesk();
  const { finishOpinion } = useVerbs();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  async function finish() {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    const result = await finishOpinion({ token, agrees });
    if (result.ok) {
      // The same address now thanks, in the language of this visit, because the link no longer tells whose it was; begun anew, nothing
      // of the draft is left in the browser's hands.
      remember("language", language);
      return window.location.reload();
    }
    setBusy(false);
    setRefusal(result.refusal);
  }
  return { finish, busy, refusal };
}
