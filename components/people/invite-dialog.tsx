"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { InvitationLink, type Made } from "./invitation-link";
import { type BodyChoice, InviteForm } from "./invite-form";

/** Asks whom to invite, then shows the link, once: only its hash is kept. */
export function InviteDialog({ bodies }: { bodies: readonly BodyChoice[] }) {
  const t = useTranslations("office.invite");
  const common = useTranslations("common");
  const [made, setMade] = useState<Made>();
  return (
    <Dialog
      title={made ? t("done", { name: made.name }) : t("title")}
      description={made ? undefined : t("description")}
      closeLabel={common("close")}
      onOpenChange={(open) => (open ? setMade(undefined) : undefined)}
      trigger={<Button variant="main">{t("button")}</Button>}
    >
      {made ? <InvitationLink made={made} onAnother={() => setMade(undefined)} /> : <InviteForm bodies={bodies} onMade={setMade} />}
    </Dialog>
  );
}
