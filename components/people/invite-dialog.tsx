"use client";

import { lazy, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { InvitationLink, type Made } from "./invitation-link";
import type { BodyChoice } from "./invite-form";

// Most visits open no dialog. It is shown when its form is there, so that the first field takes the focus.
const InviteForm = lazy(() => import("./invite-form").then(({ InviteForm }) => ({ default: InviteForm })));

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
