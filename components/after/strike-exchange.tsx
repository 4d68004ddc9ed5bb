"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl/react";
import { FormDialog } from "../form-dialog";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { TextArea } from "../ui/text-area";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";

type StrikeExchangeProps = { dossierId: string; exchangeId: string; what: string; day: string };

/** Strikes out a line recorded by mistake, with a reason; the line stays to be read. */
export function StrikeExchange({ what, day, ...ids }: StrikeExchangeProps) {
  const t = useTranslations("after.strike");
  return (
    <FormDialog
      small
      variant="quiet"
      label={t("button")}
      named={t("named", { what, day })}
      title={t("title")}
      description={t("what")}
      saved=""
    >
      {(onDone) => <StrikeForm {...ids} onDone={onDone} />}
    </FormDialog>
  );
}

function StrikeForm({ dossierId, exchangeId, onDone }: { dossierId: string; exchangeId: string; onDone(): void }) {
  const t = useTranslations();
  const { strikeExchange } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);

  async function strike(event: FormEvent) {
    event.preventDefault();
    setMissing(reason.trim() === "");
    if (reason.trim() === "") return;
    const result = await change(() => strikeExchange({ dossierId, exchangeId, reason }));
    if (result?.ok) onDone();
  }

  return (
    <form method="post" noValidate onSubmit={strike} className="flex flex-col gap-4">
      {refusal?.code === "in-use" ? (
        <Notice tone="warm" role="alert">
          {t("after.strike.inUse")}
        </Notice>
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <TextArea
        name="reason"
        label={t("after.strike.reason")}
        value={reason}
        maxLength={2_000}
        onChange={(event) => setReason(event.target.value)}
        error={missing ? t("refusal.fields.required") : undefined}
      />
      <Button type="submit" variant="danger" className="self-start" busy={busy} busyLabel={t("after.busy")}>
        {t("after.strike.submit")}
      </Button>
    </form>
  );
}
