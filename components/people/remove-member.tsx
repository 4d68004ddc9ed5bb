"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useChange } from "../use-change";
import { useKeptFocus } from "../use-kept-focus";
import { useVerbs } from "../verbs";

type RemoveMemberProps = { dossierId: string; personId: string; name: string };

/** Ends a membership, after saying what the person keeps and loses. */
export function RemoveMember({ dossierId, personId, name }: RemoveMemberProps) {
  const t = useTranslations("people");
  const common = useTranslations("common");
  const { removeMember } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(trigger);

  async function remove() {
    const result = await change(() => removeMember({ dossierId, personId }));
    if (!result?.ok) return;
    keepFocus();
    setOpen(false);
  }

  return (
    <Dialog
      title={t("removeTitle", { name })}
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
