"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/text-field";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import type { ListedAuthority } from "./register";

/** Sets the last day on which somebody signs; the record stays, because letters of that time name it. */
export function EndAuthority({ authority, today }: { authority: ListedAuthority; today: string }) {
  const t = useTranslations("office.authorities.end");
  const common = useTranslations("common");
  const fields = useTranslations("refusal.fields");
  const { endAuthority } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(today);
  const who = authority.signatory || authority.bodyVi;
  const wrong = refusal?.fields?.on;

  async function carryOut() {
    const result = await change(() => endAuthority({ authorityId: authority.id, on }));
    if (result?.ok) setOpen(false);
  }

  const foot = (
    <>
      <Button variant="main" busy={busy} busyLabel={t("busy")} onClick={() => void carryOut()}>
        {t("submit")}
      </Button>
      <Button variant="quiet" onClick={() => setOpen(false)}>
        {common("cancel")}
      </Button>
    </>
  );
  return (
    <Dialog
      title={t("title", { who })}
      description={t("description")}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      foot={foot}
      trigger={
        <Button small variant="quiet" aria-label={t("named", { who })}>
          {t("button")}
        </Button>
      }
    >
      {refusal && !wrong ? <RefusalNotice refusal={refusal} /> : null}
      <TextField
        type="date"
        name="on"
        label={t("on")}
        value={on}
        onChange={(event) => setOn(event.target.value)}
        error={wrong ? fields(wrong === "day-order" ? "day-order" : "day") : undefined}
      />
    </Dialog>
  );
}
