"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useChange } from "../use-change";
import { useKeptFocus } from "../use-kept-focus";
import { useVerbs } from "../verbs";

type RemoveFileProps = { dossierId: string; attachmentId: string; name: string };

/** Takes a file off the dossier, after asking once. */
export function RemoveFile({ dossierId, attachmentId, name }: RemoveFileProps) {
  const t = useTranslations("annexes");
  const common = useTranslations("common");
  const { removeAttachment } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(trigger);

  async function remove() {
    const result = await change(() => removeAttachment({ dossierId, attachmentId }));
    if (!result?.ok) return;
    keepFocus();
    setOpen(false);
  }

  return (
    <Dialog
      title={t("removeTitle")}
      description={t("removeWhat", { name })}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button ref={trigger} small variant="quiet" aria-label={t("removeNamed", { name })}>
          {t("remove")}
        </Button>
      }
      foot={
        <>
          <Button variant="danger" busy={busy} busyLabel={t("removing")} onClick={remove}>
            {t("removeYes")}
          </Button>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {common("cancel")}
          </Button>
        </>
      }
    >
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
    </Dialog>
  );
}
