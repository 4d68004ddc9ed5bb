"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FormDialog } from "../../form-dialog";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { TextArea } from "../../ui/text-area";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";

/** Opens the scores before all are in, with a reason. */
export function OpenScores({ dossierId, waiting }: { dossierId: string; waiting: number }) {
  const t = useTranslations("session.open");
  return (
    <FormDialog label={t("button")} title={t("title")} description={t("what", { waiting })} saved={t("saved")}>
      {(onDone) => <OpenForm {...{ dossierId, onDone }} />}
    </FormDialog>
  );
}

function OpenForm({ dossierId, onDone }: { dossierId: string; onDone(): void }) {
  const t = useTranslations("session.open");
  const said = useTranslations("refusal.fields");
  const { openScores } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);

  async function open() {
    const empty = reason.trim() === "";
    setMissing(empty);
    if (empty) return;
    const result = await change(() => openScores({ dossierId, reason }));
    if (result?.ok) onDone();
  }

  return (
    <form
      method="post"
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <RefusalNotice refusal={refusal} />
      <TextArea
        name="reason"
        label={t("reason")}
        maxLength={2_000}
        {...(missing ? { error: said("required") } : {})}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" variant="main" className="self-start" busy={busy} busyLabel={t("busy")}>
        {t("submit")}
      </Button>
    </form>
  );
}
